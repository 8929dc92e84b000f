import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, notFound } from '#common';
import { languageOf } from './language.js';
import { problemOf } from './problem.js';

/** Turns whatever was thrown into problem+json. What is no DomainError is a fault of ours: logged, and told without its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    sendProblem(refusalOf(thrown, this.logger), http.getRequest<FastifyRequest>(), reply);
  }
}

function sendProblem(refusal: DomainError, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.raw.headersSent) {
    // The answer has begun: the only honest end is a broken one.
    reply.raw.destroy();
    return;
  }
  const problem = problemOf(refusal, languageOf(request.headers['accept-language']));
  if (refusal.details.retryAfter !== undefined) void reply.header('retry-after', String(refusal.details.retryAfter));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}

/** The refusal behind anything thrown; what is a fault of ours is logged. */
function refusalOf(thrown: unknown, logger: Logger): DomainError {
  if (thrown instanceof DomainError) {
    if (thrown.code === 'unexpected' || thrown.code === 'unavailable') logger.error({ err: inLog(causeOf(thrown)) });
    return thrown;
  }
  const status = thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: number }).statusCode;
  if (status === 404) return notFound();
  if (status === 413) return new DomainError('too_large', TOO_LARGE);
  if (status === 415) return new DomainError('unsupported_media', UNSUPPORTED);
  if (status !== undefined && status >= 400 && status < 500) return new DomainError('invalid', UNREADABLE);
  logger.error(thrown instanceof Error ? { err: inLog(thrown) } : 'something that is no error was thrown');
  return isDatabaseDown(thrown)
    ? new DomainError('unavailable', UNAVAILABLE)
    : new DomainError('unexpected', UNEXPECTED);
}

function causeOf(refusal: DomainError): Error {
  const { cause } = refusal.details;
  return cause instanceof Error ? cause : refusal;
}

/**
 * Message, stack and codes; never the `detail` or parameters of a database error, which repeat what people wrote. In class 22, data that
 * PostgreSQL cannot take, the message repeats it too: only the code is told.
 */
export function inLog(error: Error): Record<string, unknown> {
  const { code, constraint, table } = ((error as { driverError?: unknown }).driverError ?? error) as Record<
    string,
    unknown
  >;
  if (typeof code === 'string' && /^22...$/.test(code)) return { type: error.name, code };
  return { type: error.name, message: error.message, stack: error.stack, code, constraint, table };
}

/** PostgreSQL classes 08 (connection) and 57P (operator intervention), and a refused socket. */
function isDatabaseDown(thrown: unknown): boolean {
  const { code } = thrown as { code?: unknown };
  if (thrown instanceof Error && thrown.message.includes('timeout exceeded when trying to connect')) return true;
  return typeof code === 'string' && /^(08...|57P..|ECONNREFUSED|ECONNRESET|ENOENT)$/.test(code);
}

const TOO_LARGE = {
  fr: 'Ce qui a été envoyé est trop volumineux.',
  en: 'What was sent is too large.',
};
const UNSUPPORTED = {
  fr: 'Ce type de contenu n’est pas accepté ici. Envoyez du JSON (application/json), ou un formulaire avec fichier.',
  en: 'This type of content is not accepted here. Send JSON (application/json), or a form with a file.',
};
const UNREADABLE = {
  fr: 'La demande n’a pas pu être lue. Vérifiez qu’elle contient du JSON complet.',
  en: 'The request could not be read. Check that it holds complete JSON.',
};
const UNEXPECTED = {
  fr: 'Une erreur est survenue de notre côté. Réessayez dans un instant ; ce qui était enregistré l’est toujours.',
  en: 'Something went wrong on our side. Try again in a moment; what was saved is still saved.',
};
const UNAVAILABLE = {
  fr: 'Le service ne répond pas pour l’instant. Réessayez dans une minute ; ce qui était enregistré l’est toujours.',
  en: 'The service does not answer at the moment. Try again in a minute; what was saved is still saved.',
};
