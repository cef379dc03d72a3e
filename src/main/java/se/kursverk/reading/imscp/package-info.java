/**
 * IMS Content Packaging manifests, which every kind of package has: cartridges, QTI packages, SCORM. Versions and profiles
 * differ in namespaces only, as far as it concerns us.
 */
@NullMarked
package se.kursverk.reading.imscp;

import org.jspecify.annotations.NullMarked;
