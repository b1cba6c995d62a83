package org.musnad.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server of a test: answers each question with what the test says, letter for letter. */
final class Host implements AutoCloseable {
  private final ServerSocket server;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** Writes an answer. */
  @FunctionalInterface
  interface Reply {
    void to(String path, OutputStream out) throws IOException;
  }

  Host(Reply reply) {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(() -> serve(reply), "host");
    thread.setDaemon(true);
    thread.start();
  }

  /** A server that always sends this. */
  static Host saying(String answer) {
    return new Host((path, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
  }

  private void serve(Reply reply) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        StringBuilder question = new StringBuilder();
        while (question.indexOf("\r\n\r\n") < 0) {
          question.append((char) socket.getInputStream().read());
        }
        asked.add(question.toString());
        reply.to(question.toString().split(" ", -1)[1], socket.getOutputStream());
      } catch (IOException e) {
        // Who asked has gone, as it should where the answer is too long.
        continue;
      }
    }
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getLocalPort() + path;
  }

  /** The questions so far. */
  List<String> asked() {
    return asked;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
