/** Machine-readable siblings of the pages: sitemap, search index, manifest, security contact, rules for web servers. */
@NullMarked
package org.strategypress.feed;

import org.jspecify.annotations.NullMarked;
