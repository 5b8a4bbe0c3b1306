package org.argumentgraph;

/** Puts the name of a debate in front of the ids of its elements and occasions. */
record Qualification(String name) {
  String of(String id) {
    return name + "/" + id;
  }

  Occasion of(Occasion occasion) {
    return Occasion.of(of(occasion.id()), occasion.title(), occasion.participants());
  }

  Element of(Element element) {
    Origin origin = of(element.origin());
    if (element instanceof Relation relation) {
      return Relation.of(
              relation.kind(),
              relation.sources().stream().map(this::of).toList(),
              of(relation.target()))
          .withId(of(relation.id()))
          .withWeight(relation.weight())
          .withOrigin(origin)
          .withTags(relation.tags().toArray(String[]::new))
          .withNote(relation.note().orElse(""));
    }
    return element instanceof Claim claim
        ? claim.withId(of(claim.id())).withOrigin(origin)
        : ((Question) element).withId(of(element.id())).withOrigin(origin);
  }

  Stance of(Stance stance) {
    return stance.withElement(of(stance.element())).withOrigin(of(stance.origin()));
  }

  private Origin of(Origin origin) {
    return origin.occasion().map(occasion -> origin.in(of(occasion))).orElse(origin);
  }
}
