package org.strategypress.browser;

import com.fasterxml.jackson.databind.JsonNode;

/** Another browser than Chromium, with one window: loads pages, asks them, presses keys, prints. */
interface Engine extends AutoCloseable {
    /** Shows a page, and waits until it is loaded. */
    void open(String address);

    /** Makes the page this large, in CSS pixels. */
    void resize(int width, int height);

    /** Runs the body of a function in the page and gives what it returns. */
    JsonNode ask(String body);

    /** Presses keys where the focus is, one after the other; those beyond letters are WebDriver's own code points. */
    void press(String keys);

    /** The page as it is printed on A4: a PDF. */
    byte[] print();

    @Override
    void close();
}
