/** Words before a name that make it a person's; not part of the name itself. */
const TITLES = new Set(
  (
    'mr mrs ms dr prof president presidents chancellor minister premier king queen prince princess pope emperor empress ' +
    'rep reps sen sens gov general colonel captain major sergeant admiral judge justice sir lord lady professor ' +
    'secretary senator representative congressman congresswoman mayor ambassador coach chairman ceo saint'
  ).split(' '),
);

export const isTitle = (lower: string): boolean => TITLES.has(lower.replace(/\.$/, ''));

const FIRST_NAMES = new Set(
  (
    'Aaron Alex Ben Bob Carsten Chris Elena Hugo Marco Nick Petra Ray Sam Steve Tony Otto' +
    ' Aaron Abraham Adam Ada Agnes Alan Albert Alexander Alexandra Alfred Alice Amelia Amy Andrew Andy Angela Ann Anna Anne Anthony Antoine ' +
    'Arthur Barack Barbara Benjamin Bernard Bill Boris Carl Carol Caroline Catherine Charles Charlotte Christopher Claire Clara Claude ' +
    'Dan Daniel Danny David Deb Diana Donald Dorothy Edgar Edith Edward Eleanor Elizabeth Ella Emily Emma Emmanuel Eric Ernest Ethel Eva ' +
    'Ferdinand Florence Frances Francis Frank Franz Frederick Friedrich George Gertrude Giuseppe Grace Gustav Hannah Hans Harold Harriet ' +
    'Harry Heinrich Helen Henri Henry Herbert Hillary Howard Hugh Ida Igor Ingrid Irene Isaac Isabel Ivan Jack Jacob James Jan Jane Jean ' +
    'Jennifer Jessica Joan Jim Joe Johann Johannes John Joseph Josephine Juan Julia Julius Karl Kate Katherine Kevin Kim Lars Laura Lena Leo ' +
    'Leonard Leonardo Lewis Lise Louis Louise Lucy Ludwig Luigi Luis Margaret Maria Marie Mark Martha Martin Mary Matthew Max Michael ' +
    'Michelle Miguel Mikhail Mohammed Nancy Napoleon Narendra Nelson Nicholas Nicolas Nikola Niels Nina Olga Oliver Oscar Otto Pablo ' +
    'Patricia Patrick Paul Pedro Peter Philip Pierre Rachel Ralph Raymond Rebecca Richard Robert Roger Ronald Rosa Rosalind Rose Rudolf ' +
    'Ruth Samuel Sarah Sergei Sigmund Simon Sofia Sophia Sophie Stephen Steven Susan Theodore Theresa Thomas Tim Tom Victor Victoria ' +
    'Vladimir Walter Werner William Winston Wolfgang Xi Yuri'
  ).split(' '),
);

/** Whether a name of two or more words begins with a common given name. */
export const isGivenName = (word: string): boolean => FIRST_NAMES.has(word);

/** Trades after which "X, a …" or "X, the … of" is a person. */
export const isRole = (lower: string): boolean =>
  /^(?:leader|president|chancellor|minister|premier|king|queen|director|chief|head|founder|scientist|physicist|chemist|biologist|engineer|economist|historian|writer|author|poet|painter|composer|singer|actor|actress|teacher|professor|doctor|lawyer|politician|general|captain|coach|student|pupil|biographer|player|striker|goalkeeper|spokesman|spokeswoman|chairman|chair|editor|astronomer|mathematician|inventor|explorer|runner|swimmer|nurse|farmer|banker|governor|mayor)$/.test(
    lower,
  );
