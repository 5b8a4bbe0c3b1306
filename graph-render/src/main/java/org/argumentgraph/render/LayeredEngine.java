package org.argumentgraph.render;

import static java.util.stream.Collectors.toMap;
import static org.eclipse.elk.alg.layered.options.LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.graph.Traverser;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.render.Places.Point;
import org.argumentgraph.render.Scene.Box;
import org.argumentgraph.render.Scene.Panel;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.SplineRoutingMode;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * The layered layout of the Eclipse Layout Kernel, which is Java throughout: it runs wherever Java
 * does, needs no font, and gives the same places everywhere.
 *
 * <p>Boxes keep the order of the debate where that costs few crossings. Panels with more links than
 * can be followed by eye are placed by faster methods.
 */
final class LayeredEngine implements LayoutEngine {
  /** With more links in one panel than this, nobody follows a single one. */
  private static final int TANGLED = 200;

  private static final double JOINT = 4;

  static {
    // Else the layout starts a thread that it does not need, and that complains when a program
    // ends.
    String cleaner = "org.eclipse.emf.common.util.ReferenceClearingQueue";
    System.setProperty(cleaner, System.getProperty(cleaner, "false"));
    LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredOptions());
  }

  @Override
  public Places layOut(Panel panel, Direction direction) throws InterruptedException {
    ElkNode root = ElkGraphUtil.createGraph();
    configure(root, direction);
    if (panel.links().size() > TANGLED) {
      root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
    } else {
      keepOrder(root);
    }
    Map<String, ElkNode> nodes = addNodes(root, panel, direction);
    List<ElkEdge> edges = panel.links().stream()
        .map(link -> ElkGraphUtil.createSimpleEdge(nodes.get(link.left()), nodes.get(link.right())))
        .toList();
    new LayeredLayoutProvider().layout(root, new Interruption());
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    ImmutableMap.Builder<String, Point> centers = ImmutableMap.builder();
    nodes.forEach((name, node) -> centers.put(
        name, new Point(node.getX() + node.getWidth() / 2, node.getY() + node.getHeight() / 2)));
    return new Places(
        root.getWidth(),
        root.getHeight(),
        centers.buildOrThrow(),
        edges.stream().map(LayeredEngine::route).collect(ImmutableList.toImmutableList()));
  }

  private static void configure(ElkNode root, Direction direction) {
    root.setProperty(LayeredOptions.DIRECTION, direction.layers);
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
    root.setProperty(LayeredOptions.EDGE_ROUTING_SPLINES_MODE, SplineRoutingMode.CONSERVATIVE);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 11.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 8.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 6.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 6.0);
  }

  private static void keepOrder(ElkNode root) {
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
    // Five pairs out of order weigh as much as a crossing.
    root.setProperty(CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE, 0.2);
  }

  private static Map<String, ElkNode> addNodes(ElkNode root, Panel panel, Direction direction) {
    Map<String, Box> boxes = panel.boxes().stream().collect(toMap(Box::name, box -> box));
    Map<String, ElkNode> nodes = new HashMap<>();
    for (String name : linesOfArgument(panel)) {
      ElkNode node = ElkGraphUtil.createNode(root);
      Box box = boxes.get(name);
      if (box == null) {
        node.setDimensions(JOINT, JOINT);
      } else {
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.ALIGNMENT, direction.alignment);
      }
      nodes.put(name, node);
    }
    return nodes;
  }

  /** The boxes and joints in the order of the debate, each followed by all that is linked to it. */
  private static Iterable<String> linesOfArgument(Panel panel) {
    ListMultimap<String, String> linked = ArrayListMultimap.create();
    panel.links().forEach(link -> linked.put(link.left(), link.right()));
    Set<String> names = new LinkedHashSet<>();
    panel.boxes().forEach(box -> names.add(box.name()));
    names.addAll(panel.joints());
    Set<String> starts = new LinkedHashSet<>(names);
    starts.removeAll(linked.values());
    // What is only reached by a loop comes after all lines.
    starts.addAll(names);
    return Traverser.forGraph(linked::get).depthFirstPreOrder(starts);
  }

  private static ImmutableList<Point> route(ElkEdge edge) {
    List<Point> points =
        ElkUtil.createVectorChain(ElkGraphUtil.firstEdgeSection(edge, false, false)).stream()
            .map(point -> new Point(point.x, point.y))
            .toList();
    return points.size() % 3 == 1 ? ImmutableList.copyOf(points) : straight(points);
  }

  /** Straight lines from point to point. */
  private static ImmutableList<Point> straight(List<Point> points) {
    ImmutableList.Builder<Point> route = ImmutableList.builder();
    route.add(points.get(0));
    for (int i = 1; i < points.size(); i++) {
      route.add(points.get(i - 1), points.get(i), points.get(i));
    }
    return route.build();
  }

  /** Ends a layout between two of its steps. */
  private static final class Interruption extends NullElkProgressMonitor {
    @Override
    public boolean isCanceled() {
      return Thread.currentThread().isInterrupted();
    }
  }
}
