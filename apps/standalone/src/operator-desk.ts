import { join } from 'node:path';
import type { Config } from '#config';
import { Mailer } from '#mail';
import { invitationLink, invitationMail, Registry } from '#network';
import type { OperatorCommand } from './operator-command.js';
import { asOperator } from './operator-connection.js';

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
  }
}

async function invite(command: Invitation, registry: Registry, config: Config): Promise<string> {
  const { structure, token } = await registry.inviteAdministrator(command.structure, command);
  const link = invitationLink(config.publicUrl, token);
  const outbox = join(config.dataDir, 'outbox');
  const failures: unknown[] = [];
  const mailer = new Mailer({ ...config.mail, outbox }, (error) => failures.push(error));
  mailer.post(invitationMail({ to: command.email, givenName: command.givenName, structure, link }));
  await mailer.settle();
  const mail =
    failures.length > 0
      ? 'The mail could not be sent: hand the link over yourself.'
      : config.mail.smtpUrl === null
        ? `No mail server is configured: the mail lies in ${outbox}.`
        : `A mail is on its way to ${command.email}.`;
  return `${command.givenName} ${command.familyName} is invited to administer "${structure}". ${mail}
The link works once, for seven days:

${link}
`;
}

function lines(all: string[]): string {
  return all.length === 0 ? 'There is none yet.\n' : all.map((line) => `${line}\n`).join('');
}
