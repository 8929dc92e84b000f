import type { HandleClientError } from '@sveltejs/kit/hooks';
import { ApiError } from '#lib/api.ts';

/** What failed while a page was loading becomes what the error page says. */
export const handleError: HandleClientError = ({ kind, error }) => {
  if (error instanceof ApiError) return { status: error.status || 503, message: error.message, code: error.code };
  if (kind === 'unknown') reportError(error);
};
