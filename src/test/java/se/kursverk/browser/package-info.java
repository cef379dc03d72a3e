/** What every test in a real browser shares: one Chromium, and a server that gives it pages under a strict policy. */
@NullMarked
package se.kursverk.browser;

import org.jspecify.annotations.NullMarked;
