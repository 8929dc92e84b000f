import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** From where a request comes, for counting attempts: a network address, only ever kept as a keyed hash. */
export const CallerAddress = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  networkOf(context.switchToHttp().getRequest<FastifyRequest>().ip),
);

/** An IPv6 network hands a whole /64 to one household or device: that is one address to us. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head, tail] = address.split('::');
  const [first, last] = [groupsOf(head), groupsOf(tail)];
  const between = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => '0');
  return first.concat(between, last).slice(0, 4).join(':');
}

function groupsOf(half = ''): string[] {
  return half.split(':').filter((group) => group !== '');
}
