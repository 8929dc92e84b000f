import type { Composition, ContactView, PortfolioView } from '#portfolio';

/** The part of a portfolio that a document is made of, as it says it. */
export function compose(view: PortfolioView, composition: Composition): PortfolioView {
  const { contact, ...profile } = view.profile;
  const { photo, ...sections } = view;
  const isIn = ({ id }: { id: string }) => !composition.leftOut.includes(id);
  return {
    ...sections,
    profile: { ...profile, ...(contact && { contact: linesOf(contact, composition) }) },
    ...(photo && composition.photo && { photo }),
    ...(view.experiences && { experiences: view.experiences.filter(isIn) }),
    ...(view.skills && { skills: view.skills.filter(isIn) }),
    ...(view.languages && { languages: view.languages.filter(isIn) }),
    ...(view.evidence && { evidence: view.evidence.filter(isIn) }),
  };
}

function linesOf(contact: ContactView, { contactLines }: Composition): ContactView {
  const { drivingLicences, ...lines } = contact;
  return {
    ...Object.fromEntries(Object.entries(lines).filter(([line]) => contactLines.some((wanted) => wanted === line))),
    ...(contactLines.includes('licences') && { drivingLicences }),
  };
}
