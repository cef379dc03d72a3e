/**
 * A plain web site for a folder or a web server, without any LMS.
 *
 * <p>It opens by double-click: one classic script, no module scripts, nothing fetched. What a learner has done stays in
 * the browser's own storage, where that is allowed, and the pages say so; nobody is told.
 */
@NullMarked
package se.kursverk.packaging.site;

import org.jspecify.annotations.NullMarked;
