/** The forms of the browser editor: shows each entry as a form, and turns what is sent into changes of its file. */
@NullMarked
package org.strategypress.form;

import org.jspecify.annotations.NullMarked;
