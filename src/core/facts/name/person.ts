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

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const WOMEN = names(
  'Ada Agnes Alexandra Alice Amelia Amina Amy Angela Ann Anna Anne Annie Astrid Barbara Beatrice Birgit Brigitte Carla Carol Caroline Catherine Charlotte Claire Clara Daisy Dana Deb Denise Diana Donna Dorothy Edith Eleanor Elena Elin Elisabeth Elizabeth Ella Ellen Elsa Emily Emma Esther Ethel Eva Evelyn Fatima Florence Frances Freya Frida Gertrude Gloria Grace Greta Hannah Hanna Hanne Harriet Heidi Helen Helena Helga Hillary Ida Inga Ingrid Irena Irene Isabel Jane Janet Jean Jennifer Jessica Joan Joanna Josephine Judith Julia Julie Karen Karin Kate Katherine Kirsten Laura Leila Lena Leonora Lina Linda Lise Louise Lucy Lydia Maja Margaret Margarete Maria Marie Marta Martha Martina Mary Maya Michelle Monica Nancy Natalia Nina Nora Olga Olivia Patricia Paula Petra Pauline Rachel Rebecca Rita Rosa Rosalia Rosalind Rose Ruth Sara Sarah Sigrid Silvia Simone Sofia Sonia Sophia Sophie Stella Susan Sylvia Tanya Teresa Theresa Tina Ursula Vera Victoria Virginia Yvonne Zoe',
);
const MEN = names(
  'Aaron Abraham Adam Alan Albert Alejandro Alexander Alfred Anders Andreas Andrew Andy Anthony Antoine Anton Antonio Arne Arthur August Barack Benjamin Bernard Bill Bjorn Bob Boris Brian Bruno Carl Carlos Carsten Charles Chris Christian Christopher Claude Colin Dan Daniel Danny Dave David Dennis Diego Dmitri Donald Douglas Edgar Edmund Edward Einar Emil Emmanuel Enrico Eric Erik Ernest Ernst Eugene Felix Ferdinand Fernando Franco Frank Franz Fred Frederick Friedrich Fritz Gabriel Gareth George Georg Gerald Gerhard Giovanni Giuseppe Gordon Graham Gregory Gunnar Gustav Hans Harald Harold Harry Heinrich Henri Henrik Henry Herbert Howard Hugh Hugo Ian Igor Isaac Ivan Jack Jacob James Jan Jason Jens Jim Joe Johan Johann Johannes John Jonas Jonathan Jose Josef Joseph Juan Julius Karl Kenneth Kevin Klaus Knut Kurt Lars Leif Leo Leonard Leonardo Lewis Liam Louis Ludwig Luigi Luis Magnus Marco Marcus Mario Mark Martin Matthew Max Michael Miguel Mikhail Mohammed Muhammad Napoleon Narendra Nathan Neil Nelson Nicholas Nicolas Niels Nikola Nils Olaf Ole Oliver Oscar Oskar Otto Pablo Patrick Paul Pedro Per Peter Philip Philippe Pierre Pieter Ralph Raymond Rene Richard Robert Roger Roland Roman Ronald Rudolf Samuel Sebastian Sergei Sigmund Simon Stefan Stephen Steve Steven Stuart Sven Theodor Theodore Thomas Tim Tobias Tom Tony Victor Viktor Vincent Vladimir Walter Werner William Winston Wolfgang Yuri',
);

/** Whether "she" or "he" cannot mean a name, by its first word; names that no list has may be anybody's. */
export function isOfOtherSex(name: string, pronoun: string): boolean {
  const [first = ''] = name.split(' ');
  return /^(?:she|her|hers)$/.test(pronoun) ? MEN.has(first) : WOMEN.has(first);
}

/** Whether "she" or "he" is surely said of a name, by its first word. */
export function isOfSameSex(name: string, pronoun: string): boolean {
  const [first = ''] = name.split(' ');
  return /^(?:she|her|hers)$/.test(pronoun) ? WOMEN.has(first) : MEN.has(first);
}

/** Whether a name of two or more words begins with a common given name. */
export const isGivenName = (word: string): boolean => FIRST_NAMES.has(word);

/** Trades after which "X, a …" or "X, the … of" is a person. */
export const isRole = (lower: string): boolean =>
  /^(?:leader|president|chancellor|minister|premier|king|queen|director|chief|head|founder|scientist|physicist|chemist|biologist|engineer|economist|historian|writer|author|poet|painter|composer|singer|actor|actress|teacher|professor|doctor|lawyer|politician|general|captain|coach|student|pupil|biographer|player|striker|goalkeeper|spokesman|spokeswoman|chairman|chair|editor|astronomer|mathematician|inventor|explorer|runner|swimmer|nurse|farmer|banker|governor|mayor)$/.test(
    lower,
  );
