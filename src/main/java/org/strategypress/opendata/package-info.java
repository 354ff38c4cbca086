/** Open data: the publication as JSON, CSV and Open Referral UK, in files that any host serves as they are. */
@NullMarked
package org.strategypress.opendata;

import org.jspecify.annotations.NullMarked;
