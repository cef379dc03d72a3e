package se.kursverk.lti.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kursverk.web.ServerSettings;

/** The operator's key: {@code KURSVERK_KEY}, or one that is made once and kept in the data folder. */
@Configuration(proxyBeanMethods = false)
final class KeyParts {

    private static final int KEY_BYTES = 32;

    @Bean
    Vault vault(@Value("${kursverk.key:}") String given, ServerSettings settings, SecureRandom random)
            throws IOException {
        String text = given.isBlank() ? kept(settings.data().resolve("key"), random) : given;
        try {
            return new Vault(Base64.getDecoder().decode(text.strip()), random);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "KURSVERK_KEY must be 32 random bytes in Base64; \"openssl rand -base64 32\" makes one.", e);
        }
    }

    private static String kept(Path file, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException another) {
                // Another start of the server was quicker; its key is the key.
                return Files.readString(file);
            }
        }
        return Files.readString(file);
    }
}
