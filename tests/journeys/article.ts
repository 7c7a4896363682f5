import { existsSync, readFileSync } from 'node:fs';

const seed = new URL('../../../shared/articles/000_eb10c5871c4ecee6.txt', import.meta.url);

/** Text that a person pastes, and what its lessons are called. */
export interface Pasted {
  readonly text: string;
  readonly title: string;
  readonly lessons: readonly string[];
  /** True when this is the article that Lectern is developed against, rather than our own in its place. */
  readonly isSeed: boolean;
}

const own = `Skip to main content

How the harbour was cleaned

14 May 2021 | Coast and Sea

The town of Vessel reopened its harbour to swimmers on May 8 after a clean-up that took six years and cost 41 million euros.

Background

The harbour was closed in 1987, when inspectors found that 212 barrels of solvent had been left on the sea bed. The first plan to lift them was drawn up in March 1994. It was given up in 1996, because the divers of the time could work for only 25 minutes at that depth. Fishing in the bay fell by more than 60 percent between 1987 and 1999. The Vessel Canning Company closed its factory in 1991 and dismissed 340 workers. The mayor of Vessel, Agnes Dorn, asked the government for help in 2003. Parliament voted 12 million euros for the harbour of Vessel in June 2012.

Method

A new survey in June 2015 found 198 of the barrels intact. Each barrel was frozen in a block of ice before it was lifted, a method first tried in Norway in 2009. The crew of 34 people lifted the last barrel on November 3, 2020. The ship used for the work, the Marisol, is almost 90 metres (295 feet) long. The Marisol was built in Gdansk in 2008 and reached the harbour of Vessel on April 2, 2016. Engineers of the University of Halden designed the freezing plant of the Marisol. The plant cooled the sea bed to minus 18 degrees Celsius within 40 hours. Captain Ines Brandt commanded the Marisol from 2016 to 2020.

Assessment

Inspectors now count 47 species of fish in the harbour. They counted 12 in 2010. About 8,500 people swam there on the first weekend, according to the town. The inspectors will measure the water every month until 2031.
`;

export const pasted: Pasted = existsSync(seed)
  ? {
      text: readFileSync(seed, 'utf8'),
      title: 'US-North Korea relations moving ahead',
      lessons: ['Background', 'Analysis', 'Assessment'],
      isSeed: true,
    }
  : {
      text: own,
      title: 'How the harbour was cleaned',
      lessons: ['Background', 'Method', 'Assessment'],
      isSeed: false,
    };
