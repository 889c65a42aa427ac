import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Milliseconds between two portions of what the line lets through. */
const beat = 5;

/**
 * Bytes that arrive together, as packets do behind each other. Of fewer Chromium holds a picture whose beginning it
 * paints for too plain to be the largest part of its page.
 */
const train = 8192;

type Load = { readonly client: Socket; readonly chunks: Buffer[] };

/** A line as a household or a phone has one: all that comes in through it shares it, each connection in its turn. */
export type Line = {
  /** A port of 127.0.0.1 and of `localhost` that leads over the line to another one. */
  readonly lead: (port: number) => Promise<number>;
  readonly close: () => void;
};

/** Opens a line of so many bytes a second, with milliseconds of latency there and back. */
export function openLine({ bytesPerSecond, latency }: { bytesPerSecond: number; latency: number }): Line {
  const loads: Load[] = [];
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  let last = performance.now();
  let allowed = 0;

  const timer = setInterval(() => {
    const now = performance.now();
    const portion = ((now - last) / 1000) * bytesPerSecond;
    last = now;
    // What nobody wanted is not saved up.
    allowed = loads.length === 0 ? 0 : allowed + portion;
    while (allowed > 0) {
      const load = loads.shift();
      const chunk = load?.chunks.shift();
      if (!load || !chunk) break;
      const packet = chunk.subarray(0, train);
      if (chunk.length > packet.length) load.chunks.unshift(chunk.subarray(packet.length));
      if (load.chunks.length > 0) loads.push(load);
      allowed -= packet.length;
      load.client.write(packet);
    }
  }, beat);

  function join(client: Socket, port: number): void {
    const server = connect(port, 'localhost');
    const chunks: Buffer[] = [];
    for (const socket of [client, server]) {
      sockets.add(socket);
      // Somebody has left.
      socket.on('error', () => {});
      socket.on('close', () => {
        client.destroy();
        server.destroy();
        sockets.delete(socket);
      });
    }
    client.on('data', (data) => setTimeout(() => server.write(data), latency / 2));
    server.on('data', (data) =>
      setTimeout(() => {
        if (chunks.length === 0) loads.push({ client, chunks });
        chunks.push(data);
      }, latency / 2),
    );
  }

  return {
    lead: (port) =>
      new Promise((done) => {
        const server = createServer((client) => join(client, port));
        servers.push(server);
        server.listen(0, () => done((server.address() as AddressInfo).port));
      }),
    close: () => {
      clearInterval(timer);
      for (const socket of sockets) socket.destroy();
      for (const server of servers) server.close();
    },
  };
}
