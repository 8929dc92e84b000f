import { join } from 'node:path';
import type { Config } from '#config';
import { Mailer, type Mail } from '#mail';
import { factorResetMail, invitationLink, invitationMail, Registry } from '#network';
import type { OperatorCommand } from './operator-command.js';
import { asOperator } from './operator-connection.js';

type Reset = Extract<OperatorCommand, { email: string; name: `${string} reset-factor` }>;
type Invitation = Extract<OperatorCommand, { name: 'administrator invite' }>;

/**
 * Does what the operator asks for, under the operator's role.
 * @returns what to tell them
 */
export function atTheDesk(
  command: Exclude<OperatorCommand, { name: 'help' }>,
  url: string,
  config: Config,
): Promise<string> {
  return asOperator(url, (database, clock) => serve(command, new Registry(database, clock), config));
}

async function serve(
  command: Exclude<OperatorCommand, { name: 'help' }>,
  registry: Registry,
  config: Config,
): Promise<string> {
  switch (command.name) {
    case 'organisation list':
      return lines((await registry.organisations()).map(({ id, name }) => `${id}  ${name}`));
    case 'organisation add':
      await registry.addOrganisation(command.organisation);
      return `The organisation "${command.organisation}" is there.\n`;
    case 'structure list':
      return lines(
        (await registry.structures()).map(
          ({ id, name, organisation, commune }) =>
            `${id}  ${name} (${[organisation, commune].filter(Boolean).join(', ')})`,
        ),
      );
    case 'structure add':
      await registry.addStructure(command.organisation, command.structure, command.commune);
      return `The structure "${command.structure}" is there. To invite its administrator, see: npm run operator -- --help\n`;
    case 'administrator invite':
      return invite(command, registry, config);
    case 'administrator reset-factor':
    case 'owner reset-factor':
      return resetFactor(command, registry, config);
  }
}

async function invite(command: Invitation, registry: Registry, config: Config): Promise<string> {
  const { structure, token } = await registry.inviteAdministrator(command.structure, command);
  const link = invitationLink(config.publicUrl, token);
  const letter = invitationMail({ to: command.email, givenName: command.givenName, structure, link });
  const mail = (await sent(letter, config)) ?? 'The mail could not be sent: hand the link over yourself.';
  return `${command.givenName} ${command.familyName} is invited to administer "${structure}". ${mail}
The link works once, for seven days:

${link}
`;
}

async function resetFactor({ name, email }: Reset, registry: Registry, config: Config): Promise<string> {
  const to = await registry.resetFactors(email, name === 'owner reset-factor' ? 'owner' : 'administrator');
  const letter = factorResetMail({ to, by: null, publicUrl: config.publicUrl });
  const mail = (await sent(letter, config)) ?? 'The mail could not be sent: tell them yourself.';
  return `The second factor of ${to} is reset, and their sessions have ended. ${mail}\n`;
}

/** What to say of a letter that left; null when it could not leave. */
async function sent(letter: Mail, config: Config): Promise<string | null> {
  const outbox = join(config.dataDir, 'outbox');
  const failures: unknown[] = [];
  const mailer = new Mailer({ ...config.mail, outbox }, (error) => failures.push(error));
  mailer.post(letter);
  await mailer.settle();
  if (failures.length > 0) return null;
  if (config.mail.smtpUrl === null) return `No mail server is configured: the mail lies in ${outbox}.`;
  return `A mail is on its way to ${letter.to}.`;
}

function lines(all: string[]): string {
  return all.length === 0 ? 'There is none yet.\n' : all.map((line) => `${line}\n`).join('');
}
