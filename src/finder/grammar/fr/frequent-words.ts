/**
 * Words that French uses often, derived from the frequencies of wordfreq 3.1.1 (Robyn Speer, data CC BY-SA 4.0): at least 150
 * in a million, without those that English has too and without names of divisions and of towns of 30,000 inhabitants, but for
 * words of grammar that are such names (Un, Celle, Sur). At the start of a sentence they have a capital and are no names.
 */
export const FREQUENT = `
abord accord affaire affaires afin agit ah ai aide ailleurs aime ainsi ait aller allez alors amis amour an
ancien anglais année années ans après argent arrive as assez au aucun aucune aura aurait aussi autant autour
autre autres aux avaient avais avait avant avec avez avis avoir avons avril ayant bas beau beaucoup belle besoin
bien bon bonne cas ce cela celle celui cependant certaines certains ces cet cette ceux chambre chaque chef chez
choix chose choses ci cinq comme comment compris compte conseil contre corps coup cours crois côté dans de
demande depuis dernier dernière des dessus deux deuxième devant devrait dieu dire dit doit donc donne donner
donné dont doute droit droite droits du dès début déjà développement eau effet elle elles en encore enfant
enfants enfin ensemble ensuite entre entreprise envie environ es et eu europe eux exemple faire fais fait faites
famille faut façon femme femmes fille fils fin fois fond font forme fort français française françois frère fut
gars gauche genre gens gouvernement grande grands gros groupe grâce guerre général haut heure heures hier
histoire homme hommes ici idée il ils importe in jamais janvier je jean jeu jeune jeunes jeux jouer jour journée
jours juillet juin juste la laquelle le les leur leurs lieu ligne lire livre loi loin long longtemps lors
lorsque lui là ma mai maintenant mais maison mal manière mars matin me meilleur membres merci merde mes mesure
mettre mieux millions ministre mis mise moi moins mois mon monde mort mot moyen musique mère même nationale ne
ni niveau nom nombre nombreux nos notamment notre nous nouveau nouveaux nouvelle nouvelles nuit octobre on ont
or ordre ou ouais oui où par parce parfois parle parler parmi parti partie partir pas passe passer passé pays
pendant pense permet personne personnes petit petite peu peur peut peuvent peux pierre plein plusieurs plutôt
politique porte pour pourquoi pourrait pourtant pouvez pouvoir premier première prend prendre presque pris prix
problème projet propre près pu puis père qu quand quatre que quel quelle quelque quelques qui quoi raison
rapport recherche rendre reste retour rien roi rue sa saint sais saison sait sans santé savoir se selon semaine
semble sens septembre sera serait seront ses seul seule seulement si siècle société soir soit sommes son sont
sortir sous souvent suis suite sujet sur surtout système sécurité série ta tant tard te tellement temps terme
terre tes the titre toi ton toujours tous tout toute toutes travail trois trop trouve trouver trouvé truc très
tu un une unis vais venir vers veut veux vie viens vient ville vivre voilà voir vois voit voiture voix vont vos
votre vous vrai vraiment vu vue yeux école écrit également époque équipe étaient étais était étant état été êtes
être
`.trim();
