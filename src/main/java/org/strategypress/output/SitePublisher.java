package org.strategypress.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.strategypress.output.OutputFolder.Moments;

/**
 * Puts a whole set of files into an output folder that readers may be using at that moment.
 *
 * <p>The folder is never emptied or swapped. Files that are there already, byte for byte, are not touched. Everything
 * else is first written beside its target under a temporary name, so that a full disk leaves the old site as it was;
 * then each is renamed over its target in the order of {@link Change#ORDER}, then the manifest is, and last the files
 * go that an earlier build listed and this one does not have, unless someone changed them since. A journal written
 * before the first change lets the next build recognise what a killed one left.
 *
 * <p>Contents are compared byte for byte, never by date, so a file damaged by hand or by a power cut is mended by the
 * next build.
 */
public final class SitePublisher {
    private final Path folder;
    private final List<Path> sources;
    private final String tool;
    private final Moments moments;

    /**
     * A publisher for one output folder.
     *
     * @param folder the output folder; made when first needed
     * @param sources the folders that the build reads (content, themes), which the output must not touch
     * @param tool the tool's name and version for the manifest: letters, digits, spaces and {@code . + _ -}
     */
    public SitePublisher(Path folder, Collection<Path> sources, String tool) {
        this(folder, sources, tool, Moments.NONE);
    }

    SitePublisher(Path folder, Collection<Path> sources, String tool, Moments moments) {
        if (!tool.matches("[A-Za-z0-9 .+_-]*")) {
            throw new IllegalArgumentException("not a tool name and version: " + tool);
        }
        this.folder = folder;
        this.sources = List.copyOf(sources);
        this.tool = tool;
        this.moments = moments;
    }

    /** Refuses a folder that {@link #publish} would refuse before its first look at the files; writes nothing. */
    public void check() throws PublishException {
        try {
            Path real = FolderLaw.real(folder, sources);
            if (Files.isDirectory(real)) {
                FolderLaw.refuseForeign(new OutputFolder(real, folder.toString(), moments));
            }
        } catch (IOException fault) {
            throw disk(fault, "the site that was there is as it was");
        }
    }

    /**
     * Makes the folder hold these files.
     *
     * @param files the whole site, each path once
     * @return what was done
     * @throws PublishException when the folder is refused or busy, or the disk fails
     */
    public Published publish(Collection<OutputFile> files) throws PublishException {
        FolderLaw.requireDistinct(files);
        check();
        Release release = new Release(List.copyOf(files), tool);
        try {
            Path real = FolderLaw.real(folder, sources);
            if (!Files.isDirectory(real)) {
                Files.createDirectories(real);
                OutputFolder.permit(real, "rwxr-xr-x");
            }
            OutputFolder disk = new OutputFolder(real, folder.toString(), moments);
            FolderLock lock = FolderLock.take(disk);
            try {
                return release.into(disk);
            } finally {
                lock.close();
            }
        } catch (IOException fault) {
            throw disk(fault, release.state());
        }
    }

    private PublishException disk(IOException fault, String state) {
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        if (fault instanceof FileSystemException named && named.getReason() != null) {
            reason = named.getFile() + ": " + named.getReason();
        } else if (fault instanceof AccessDeniedException denied) {
            reason = denied.getFile() + ": permission denied";
        }
        return new PublishException(
                "the site could not be written to " + folder + " (" + reason + ")",
                state + "; check the free space and the rights of the folder, then build again");
    }
}
