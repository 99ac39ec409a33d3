import java.nio.file.Path;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Runs Neo4j Community in a folder, with bolt at a port of this machine, until it is told to stop. */
public class Neo4j {
  public static void main(String[] arguments) throws Exception {
    var service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("READY");
    // Standard input ends when the process that started this one does: a killed test run leaves no server behind.
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
