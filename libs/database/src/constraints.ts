import { QueryFailedError } from 'typeorm';
import { DomainError, type Text } from '#common';

function constraintOf(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { constraint } = error.driverError as { constraint?: string };
  return constraint;
}

/** For `.catch(...)`: translates the breach of one named constraint, and rethrows the rest. */
export function refusedBy(constraint: string, refusal: (cause: unknown) => DomainError): (error: unknown) => never {
  return (error) => {
    throw constraintOf(error) === constraint ? refusal(error) : error;
  };
}

/** For `.catch(...)`: the breach of a unique index is a conflict. */
export function conflictOn(constraint: string, text: Text): (error: unknown) => never {
  return refusedBy(constraint, (cause) => new DomainError('conflict', text, { cause }));
}
