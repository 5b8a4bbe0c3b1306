package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.render.Places.Point;
import org.argumentgraph.render.Scene.Box;
import org.argumentgraph.render.Scene.Link;
import org.argumentgraph.render.Scene.Panel;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;

class LayeredEngineTest {
  private final LayoutEngine engine = new LayeredEngine();

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static Map<String, Rectangle2D> boxes(Panel panel, Places places) {
    Map<String, Rectangle2D> boxes = new HashMap<>();
    for (Box box : panel.boxes()) {
      Point center = places.center(box.name());
      boxes.put(
          box.name(),
          new Rectangle2D.Double(
              center.x() - box.width() / 2,
              center.y() - box.height() / 2,
              box.width(),
              box.height()));
    }
    return boxes;
  }

  private static boolean touches(Rectangle2D box, Point point) {
    return new Rectangle2D.Double(
                box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2)
            .contains(point.x(), point.y())
        && !new Rectangle2D.Double(
                box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2)
            .contains(point.x(), point.y());
  }

  @Property(tries = 60)
  void boxesDoNotOverlapAndLinksLeadFromBoxToBox(
      @ForAll("debates") ArgumentGraph debate, @ForAll Direction direction)
      throws InterruptedException {
    for (Panel panel : Diagram.of(debate).withDirection(direction).scene().panels()) {
      Places places = engine.layOut(panel, direction);
      Map<String, Rectangle2D> boxes = boxes(panel, places);
      Rectangle2D whole = new Rectangle2D.Double(-1, -1, places.width() + 2, places.height() + 2);
      List<Rectangle2D> seen = new ArrayList<>();
      for (Rectangle2D box : boxes.values()) {
        assertThat(whole.contains(box)).isTrue();
        assertThat(seen).noneMatch(box::intersects);
        seen.add(box);
      }
      assertThat(places.routes()).hasSameSizeAs(panel.links());
      for (int i = 0; i < panel.links().size(); i++) {
        Link link = panel.links().get(i);
        List<Point> route = places.routes().get(i);
        assertThat(route.size() % 3).isEqualTo(1);
        assertThat(whole.contains(route.get(0).x(), route.get(0).y())).isTrue();
        if (boxes.containsKey(link.left())) {
          assertThat(touches(boxes.get(link.left()), route.get(0))).isTrue();
        }
        if (boxes.containsKey(link.right())) {
          assertThat(touches(boxes.get(link.right()), route.get(route.size() - 1)))
              .isTrue();
        }
      }
    }
  }

  @Property(tries = 30)
  void repliesStandBehindWhatTheyReplyTo(
      @ForAll("debates") ArgumentGraph debate, @ForAll Direction direction)
      throws InterruptedException {
    for (Panel panel : Diagram.of(debate).withDirection(direction).scene().panels()) {
      Places places = engine.layOut(panel, direction);
      for (Link link : panel.links()) {
        if (!link.left().equals(link.right())) {
          Point left = places.center(link.left());
          Point right = places.center(link.right());
          assertThat(
                  direction == Direction.LEFT_TO_RIGHT
                      ? right.x() - left.x()
                      : right.y() - left.y())
              .isPositive();
        }
      }
    }
  }

  @Test
  void repliesKeepTheOrderOfTheDebate() throws InterruptedException {
    Panel panel = Diagram.of(Pictures.ofSize(40)).scene().panels().get(0);
    Places places = engine.layOut(panel, Direction.LEFT_TO_RIGHT);
    Map<String, List<Double>> heights = new HashMap<>();
    for (Link link : panel.links()) {
      heights
          .computeIfAbsent(link.left(), any -> new ArrayList<>())
          .add(places.center(link.right()).y());
    }
    assertThat(heights.values()).allSatisfy(replies -> assertThat(replies).isSorted());
  }

  @Test
  void aTangleIsLaidOutToo() throws InterruptedException {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Everything bears on everything");
    for (int i = 0; i < 30; i++) {
      builder.add(Claim.of("c" + i, "Claim " + i));
      for (int j = 0; j < i; j++) {
        builder.support("c" + i, "c" + j);
      }
    }
    Panel panel = Diagram.of(builder.build()).scene().panels().get(0);
    assertThat(engine.layOut(panel, Direction.LEFT_TO_RIGHT).routes()).hasSize(435);
  }

  @Property(tries = 20)
  void theSamePanelGetsTheSamePlaces(@ForAll("debates") ArgumentGraph debate)
      throws InterruptedException {
    for (Panel panel : Diagram.of(debate).scene().panels()) {
      assertThat(engine.layOut(panel, Direction.LEFT_TO_RIGHT))
          .isEqualTo(engine.layOut(panel, Direction.LEFT_TO_RIGHT));
    }
  }
}
