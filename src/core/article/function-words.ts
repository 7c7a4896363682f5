import { wordSet } from './words.ts';

/**
 * Words too common to be missing from a paragraph, by language. A word that several languages share (*de*, *in*, *was*)
 * stands in the list of each: the count of the others decides.
 */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'the of and to was is that for with were by from are this which have has had it his its at be not they their in as on an or but he she also been who into than when other more one all there can after during would could about between through only some such over most these may',
  ),
  de: wordSet(
    'der die das und ist nicht mit von dem den ein eine zu im auf für als auch sich wurde war sind einer des in an es er sie aus bei nach wird werden wurden hat haben dass oder aber wie vom zum zur einen einem eines durch über unter um nur noch mehr so man bis seit zwischen diese dieser dieses kann können hatte waren sein seine ihre gegen während vor am beim',
  ),
  fr: wordSet(
    'le la les des est dans une un du de et pour que qui sur avec par au aux ce cette ces sont ont été pas plus il elle ils elles se en à son sa ses leur leurs comme mais ou où dont était étaient être fait tout tous entre sans sous après avant depuis très ne y a deux ainsi même',
  ),
  es: wordSet(
    'el la los las del de y que una un por con para fue es se como más pero su sus al lo está han ha entre en no son a o también este esta estos estas desde hasta sobre muy ya cuando donde era eran fueron ser sin había años todo todos según durante tras e porque dos otros otra mientras cual',
  ),
  it: wordSet(
    'il lo la gli le della del di e che è per con non una un uno sono nel nella alla al ai dei delle degli dal dalla anche più ma ha stato stata delle questo questa come si in a da su tra fra sul sulla essere era erano furono fu hanno dopo prima loro suo sua suoi due quando dove ed o',
  ),
  pt: wordSet(
    'o a os as da do de que não uma um com para em foi são dos das ao aos mais pelo pela também é e seu sua seus suas no na nos nas se por como mas entre até desde este esta foram ser era eram tem têm quando onde ou pelos pelas após muito já ele ela eles isso depois dois',
  ),
  nl: wordSet(
    'de het een van en niet dat op zijn met voor werd aan ook naar bij door wordt maar deze er in is te die als om uit dan nog worden werden was waren heeft hebben had over tot onder tussen na of ze hij zij hun haar meer geen kan kunnen veel toen tegen sinds tijdens dit',
  ),
  sv: wordSet(
    'och att det som en ett är på för med den av till inte om har de var från när så ska kan blev men vid eller sig han hon där efter under mot mellan över sin också mycket hade än bara',
  ),
  da: wordSet(
    'og at det som en et er på for med den af til ikke om har de var fra når så skal kan blev men ved eller sig han hun der efter under mod mellem over sin også meget havde end kun blive af været',
  ),
  pl: wordSet(
    'i w na z do nie się jest to że o jak po od za przez dla był była było były oraz które który która ich jego jej przed między już tylko także może są tym tego',
  ),
};
