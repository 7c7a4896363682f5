/** Whether a name of several words ends or begins as organisations do. */
export const isOrganisation = (name: string): boolean =>
  /\s(?:University|Institute|Bank|Council|Party|Agency|Ministry|Committee|Corporation|Inc|Ltd|Company|Organi[sz]ation|Administration|Association|Federation|Foundation|Society|Academy|Commission|Court|Senate|Club|League|Airlines|Reserve|Army|Navy|Museum|College|School|Laboratory|Democrats|Republicans)$/.test(
    name,
  ) ||
  /^(?:University|Bank|Ministry|Department|Institute|Academy|House) of\s/.test(name) ||
  /^(?:NATO|NASA|UNESCO|UNICEF|WHO|IMF|OECD|OPEC|FIFA|BBC|CIA|FBI|European Union|EU|United Nations|UN|Congress|Parliament)$/.test(
    name,
  );
