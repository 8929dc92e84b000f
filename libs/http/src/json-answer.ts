import type { FastifyReply } from 'fastify';
import type { Once } from '#common';

/** Sends a JSON text that the database wrote, from where it arrived: no promise carries it on. */
export function sendJson(reply: FastifyReply, text: Once<string>): void {
  void reply.type('application/json; charset=utf-8').send(Buffer.from(text.take()));
}
