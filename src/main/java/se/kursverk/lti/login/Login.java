package se.kursverk.lti.login;

import java.util.UUID;

/**
 * A login on its way through the platform.
 *
 * @param nonceHash of the nonce that must come back in the id_token
 * @param browserHash of the cookie that binds it to one browser
 */
public record Login(UUID platform, String tenant, String nonceHash, String browserHash) {}
