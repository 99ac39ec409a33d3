import Fastify from 'fastify';

/** A way of asking by id, behind HTTP as the API is: what comes back is read as JSON. */
export async function overHttp(answer: (id: string) => Promise<unknown>): Promise<{
  ask(id: string): Promise<unknown>;
  close(): Promise<void>;
}> {
  const app = Fastify();
  app.post<{ Body: { id: string } }>('/', ({ body }) => answer(body.id));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    async ask(id) {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id }),
      });
      const answered = (await response.json()) as { errors?: readonly unknown[] };
      if (answered.errors) throw new Error(JSON.stringify(answered.errors));
      return answered;
    },
    close: () => app.close(),
  };
}
