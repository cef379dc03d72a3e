/** A site must open from a folder, keep what it may and say so, and never fail where nothing can be kept. */
@NullMarked
package se.kursverk.packaging.site;

import org.jspecify.annotations.NullMarked;
