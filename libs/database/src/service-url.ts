/** The services' own database roles; none owns a table. */
export const SERVICE_ROLES = ['portfolio', 'counsellor', 'export', 'operator'] as const;
export type ServiceRole = (typeof SERVICE_ROLES)[number];

/** The database's name for a service's role. */
export function roleName(role: ServiceRole): string {
  return `lorfolio_${role}`;
}

/** The address by which a service reaches the same database as `adminUrl`, under its own role. */
export function serviceUrl(adminUrl: string, role: ServiceRole, password: string): string {
  const url = new URL(adminUrl);
  url.username = roleName(role);
  url.password = encodeURIComponent(password);
  return url.toString();
}
