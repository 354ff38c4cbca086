/** What lies in the folders of media and themes: read safely, and looked over for what nothing uses or nobody should get. */
@NullMarked
package org.strategypress.press.files;

import org.jspecify.annotations.NullMarked;
