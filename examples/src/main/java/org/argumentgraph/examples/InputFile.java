package org.argumentgraph.examples;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody names on a command line. */
final class InputFile {
  private InputFile() {}

  /** Refuses what is no file, and says so in words. */
  static void check(Path file) throws FileSystemException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder; name a file in it");
    }
    if (Files.notExists(file)) {
      throw new FileSystemException(file.toString(), null, "there is no such file; check the path");
    }
  }
}
