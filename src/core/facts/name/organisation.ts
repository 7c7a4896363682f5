/** Whether a name of several words ends or begins as organisations do. */
export const isOrganisation = (name: string): boolean =>
  /\s(?:University|Institute|Bank|Council|Party|Agency|Ministry|Committee|Corporation|Inc|Ltd|Company|Organi[sz]ation|Administration|Association|Federation|Foundation|Society|Academy|Commission|Court|Senate|Club|League|Airlines|Reserve|Army|Navy|Museum|College|School|Laboratory|Democrats|Republicans|Rovers|United|Wanderers|Athletic|Albion|Rangers|Hotspur|Orchestra|Police|Union|Group|Holdings)$/.test(
    name,
  ) ||
  /(?:^|\s)(?:University|Bank|Ministry|Department|Institute|Academy|House) of\s/.test(name) ||
  /^(?:NATO|NASA|UNESCO|UNICEF|WHO|IMF|OECD|OPEC|FIFA|BBC|CIA|FBI|European Union|EU|United Nations|UN|Congress|Parliament)$/.test(
    name,
  );

/** Words after which a name goes on over "of": "University of Bergen". */
export const isHead = (word: string): boolean =>
  /^(?:University|Institute|Bank|Ministry|Department|Academy|House|Office|Museum|College|Order|Republic|Kingdom|Gulf|Battle|Treaty|Cape|Isle|Church|School|Bay|Declaration|Strait|Duke|Sea)$/.test(
    word,
  );

/** A name that begins like a person's but is a thing named after one. */
export const isThing = (name: string): boolean =>
  /\s(?:Prize|Award|Bridge|Street|Centre|Center|Park|Cup|Medal|Library|Theatre|Theater|Hospital|Airport|Station|Stadium|Tower|Act|Treaty|War|Theorem|Effect)$/.test(
    name,
  ) || /^(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Super Bowl|Operation|Project)\s/.test(name);
