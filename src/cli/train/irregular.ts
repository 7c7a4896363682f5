/** Verbs whose past forms no rule gives: dictionary form, past tenses, past participles. */
export const IRREGULAR_VERBS: readonly (readonly [string, readonly string[], readonly string[]])[] = (
  'arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; ' +
  'befall befell befallen; beget begot begotten; begin began begun; behold beheld beheld; bend bent bent; bet bet bet; ' +
  'beset beset beset; bid bid/bade bid/bidden; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; ' +
  'break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built; ' +
  'burn burnt burnt; burst burst burst; buy bought bought; cast cast cast; catch caught caught; choose chose chosen; ' +
  'cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; ' +
  'do did done; draw drew drawn; dream dreamt dreamt; drink drank drunk; drive drove driven; dwell dwelt dwelt; ' +
  'eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; ' +
  'fling flung flung; fly flew flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; ' +
  'forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; ' +
  'freeze froze frozen; get got got/gotten; give gave given; go went gone; grind ground ground; grow grew grown; ' +
  'hang hung hung; have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; ' +
  'keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; lean leant leant; leap leapt leapt; ' +
  'learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost; ' +
  'make made made; mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken; mow mowed mown; ' +
  'outdo outdid outdone; outgrow outgrew outgrown; overcome overcame overcome; overdo overdid overdone; ' +
  'overhear overheard overheard; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken; ' +
  'overthrow overthrew overthrown; pay paid paid; prove proved proven; put put put; quit quit quit; read read read; ' +
  'rebuild rebuilt rebuilt; redo redid redone; retell retold retold; rewrite rewrote rewritten; rid rid rid; ' +
  'ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn; say said said; see saw seen; ' +
  'seek sought sought; sell sold sold; send sent sent; set set set; sew sewed sewn; shake shook shaken; ' +
  'shear shore shorn; shed shed shed; shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk; ' +
  'shut shut shut; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid; ' +
  'sling slung slung; slit slit slit; smell smelt smelt; sow sowed sown; speak spoke spoken; speed sped sped; ' +
  'spell spelt spelt; spend spent spent; spill spilt spilt; spin spun spun; spit spat spat; split split split; ' +
  'spoil spoilt spoilt; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; ' +
  'stick stuck stuck; sting stung stung; stink stank stunk; strew strewed strewn; stride strode stridden; ' +
  'strike struck struck/stricken; string strung strung; strive strove striven; swear swore sworn; sweep swept swept; ' +
  'swell swelled swollen; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; ' +
  'tell told told; think thought thought; thrive throve thriven; throw threw thrown; thrust thrust thrust; ' +
  'tread trod trodden; undergo underwent undergone; understand understood understood; undertake undertook undertaken; ' +
  'undo undid undone; unwind unwound unwound; uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; ' +
  'weave wove woven; wed wed wed; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; ' +
  'withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written'
)
  .split('; ')
  .map((line) => {
    const [lemma = '', past = '', participle = ''] = line.split(' ');
    return [lemma, past.split('/'), participle.split('/')];
  });

/** Nouns whose plural no rule gives: dictionary form, plural. */
export const IRREGULAR_NOUNS: readonly (readonly [string, string])[] = (
  'analysis analyses; axis axes; crisis crises; diagnosis diagnoses; hypothesis hypotheses; oasis oases; ' +
  'synthesis syntheses; thesis theses; parenthesis parentheses; emphasis emphases; child children; man men; woman women; ' +
  'foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; person people; die dice; ' +
  'calf calves; elf elves; half halves; hoof hooves; knife knives; leaf leaves; life lives; loaf loaves; self selves; ' +
  'sheaf sheaves; shelf shelves; thief thieves; wife wives; wolf wolves; scarf scarves; dwarf dwarves; wharf wharves; ' +
  'alumnus alumni; bacillus bacilli; cactus cacti; focus foci; fungus fungi; locus loci; nucleus nuclei; ' +
  'radius radii; stimulus stimuli; syllabus syllabi; bacterium bacteria; curriculum curricula; datum data; ' +
  'medium media; memorandum memoranda; millennium millennia; spectrum spectra; stratum strata; symposium symposia; ' +
  'criterion criteria; phenomenon phenomena; automaton automata; genus genera; corpus corpora; opus opera; ' +
  'index indices; matrix matrices; vertex vertices; appendix appendices; alga algae; larva larvae; vertebra vertebrae; ' +
  'antenna antennae; formula formulae; nebula nebulae; supernova supernovae; series series; species species; ' +
  'plateau plateaux; bureau bureaux; chateau chateaux; potato potatoes; tomato tomatoes; hero heroes; echo echoes; ' +
  'torpedo torpedoes; veto vetoes; volcano volcanoes; cargo cargoes; mosquito mosquitoes; embargo embargoes; ' +
  'spokesman spokesmen; businessman businessmen; policeman policemen; fisherman fishermen; gentleman gentlemen; ' +
  'chairman chairmen; craftsman craftsmen; statesman statesmen; sportsman sportsmen; horseman horsemen; ' +
  'countryman countrymen; workman workmen; seaman seamen; fireman firemen; clergyman clergymen; ' +
  'congresswoman congresswomen; businesswoman businesswomen; grandchild grandchildren; schoolchild schoolchildren; ' +
  'stepchild stepchildren; midwife midwives; housewife housewives; bookshelf bookshelves; werewolf werewolves'
)
  .split('; ')
  .map((line) => {
    const [lemma = '', plural = ''] = line.split(' ');
    return [lemma, plural];
  });
