/** A counsellor as the directory has them now: an `AskingCounsellorDto`, by their id; null once they have left. */
export const askingCounsellor = (column: string) => `(
  SELECT json_build_object('id', m.owner_id, 'givenName', m.given_name, 'familyName', m.family_name, 'title', m.title,
                           'structure', s.name)
    FROM app.active_counsellor m JOIN structure s ON s.id = m.structure_id
   WHERE m.owner_id = ${column})`;
