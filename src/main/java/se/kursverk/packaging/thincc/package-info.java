/**
 * 1EdTech Thin Common Cartridge 1.3: links to an LTI tool and nothing else, for platforms where the tool is registered.
 * The selection is one folder with a link for each module. Links carry no key and no secret: those are a matter between
 * the platform and the tool.
 */
@NullMarked
package se.kursverk.packaging.thincc;

import org.jspecify.annotations.NullMarked;
