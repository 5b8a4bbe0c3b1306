package org.argumentgraph.io.internal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON Schemas of the formats, as a reader that knows nothing of this library applies them. */
public final class Schemas {
  public static final Schema DEBATE = load("document/debate.schema.json");
  public static final Schema FINDINGS = load("findings/findings.schema.json");

  private Schemas() {}

  private static Schema load(String resource) {
    try (InputStream in = Schemas.class.getResourceAsStream("/org/argumentgraph/io/" + resource)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
