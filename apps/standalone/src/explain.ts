import { ClusterError } from '#cluster';
import { DomainError } from '#common';
import { ConfigError } from '#config';
import { StartError } from './start-error.js';

/** One paragraph for what the person can set right; for a fault of ours its kind, never what was in a row. */
export function explain(error: unknown): string {
  if (error instanceof ConfigError) {
    return `The settings cannot be used.\n${error.problems.map((problem) => `- ${problem}\n`).join('')}`;
  }
  if (error instanceof DomainError) {
    const fields = error.details.fields ?? [];
    if (fields.length === 0) return `${error.text.en}\n`;
    return fields.map(({ field, message }) => `--${optionOf(field)}: ${message.en}\n`).join('');
  }
  if (error instanceof StartError || error instanceof ClusterError) return `${error.message}\n`;
  return `The command did not work. ${error instanceof Error ? error.message : String(error)}\n`;
}

/** `givenName` was given as `--given-name`. */
function optionOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
