/** An item of a portfolio that is read, as what stands beside it needs to know it. */
export interface Besides {
  id: string;
  title: string;
  isSkill?: boolean;
}
