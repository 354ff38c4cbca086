package org.strategypress.check.rule;

import java.time.LocalDate;
import org.strategypress.model.OtherIds;
import org.strategypress.model.Publication;

/**
 * What rules look at.
 *
 * @param publication the publication; it may lack entries that could not be read
 * @param otherIds ids that are known but not in the publication
 * @param today the day on which it is checked
 */
public record CheckInput(Publication publication, OtherIds otherIds, LocalDate today) {}
