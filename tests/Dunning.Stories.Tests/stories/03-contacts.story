; Contacts: what was sent, tried, returned, or is in doubt; and what a person decides about the stages.

define policy maison
  calendar none
  minimum 10.00
  payment grace 3 days
  stage rappel-1 on day 5 of level1 to remind, by email or phone
  stage rappel-2 on day 15 of level2 to remind, by letter or email, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 10 days, response 8 days, mandatory
  stage contentieux on day 45 of litigation to hand-over, by letter, spacing 5 days

define policy courriel-seul
  calendar none
  stage rappel on day 5 of level1 to remind, by email

define policy direction
  calendar none
  stage rappel on day 5 of level1 to remind, by email or letter
  stage courrier on day 10 of level2 to remind, by email or letter, recipient management

define policy souple
  calendar none
  stage courriel on day 5 of level1 to remind, by email
  stage appel on day 10 of level1 to remind, by phone
  stage lettre on day 20 of level2 to remind, by letter

define policy ancienne
  calendar none
  stage relance on day 5 of level1 to remind, by email
  stage lettre on day 15 of level2 to remind, by letter

define policy nouvelle
  calendar none
  stage courriel on day 3 of level1 to remind, by email
  stage appel on day 12 of level2 to remind, by phone, spacing 5 days
  stage mise-en-demeure on day 25 of level3 to formal-notice, by registered-letter, mandatory

story An unsent or failed contact does not advance
  policy maison
  debtor Atelier Noël, business
  invoice F-2026-0401 of 980.00 EUR, issued 2026-01-30, due 2026-03-02
  ; Nothing recorded, nothing sent: the first reminder stays the next.
  on 2026-03-10 expect act because stage-due, stage rappel-1 by email, since 2026-03-07
  invoice F-2026-0402 of 980.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 failed by email, key F-2026-0402|0|rappel-1|0
  on 2026-03-08 expect wait because stage-not-due, until 2026-03-09, before retry-wait
  ; The other channel, and another act: the key counts on.
  on 2026-03-09 expect act because stage-due, stage rappel-1 by phone, key F-2026-0402|0|rappel-1|1, at retry-wait
  2026-03-09 rappel-1 not-reached by phone, key F-2026-0402|0|rappel-1|1
  on 2026-03-11 expect act because stage-due, stage rappel-1 by email, key F-2026-0402|0|rappel-1|2, before retry-count
  2026-03-11 rappel-1 failed by email, key F-2026-0402|0|rappel-1|2
  ; Three tries: the stage counts as carried out on the day of the last, so the letter comes seven days after it.
  on 2026-03-13 expect wait because stage-not-due, until 2026-03-18, at retry-count
  invoice F-2026-0403 of 980.00 EUR, issued 2026-01-30, due 2026-03-02
  every day from 2026-03-03 through 2026-03-20 carry out what is due, with outcome failed
    then 2026-03-07 rappel-1 by email
    then 2026-03-09 rappel-1 by phone
    then 2026-03-11 rappel-1 by email
    then 2026-03-18 rappel-2 by letter
    then 2026-03-20 rappel-2 by email

story A formal notice that cannot be delivered goes to a person, it is never passed over
  policy maison
  debtor Carrelages Dumas, business
  invoice F-2026-0404 of 4120.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-17 rappel-2 sent by letter
  2026-04-01 mise-en-demeure failed by registered-letter
  2026-04-03 mise-en-demeure failed by registered-letter
  on 2026-04-05 expect act because stage-due, stage mise-en-demeure by registered-letter, before mandatory-retry-count
  2026-04-05 mise-en-demeure failed by registered-letter
  on 2026-04-05 expect review because undeliverable, at mandatory-retry-count

story A letter recorded as sent and returned later
  policy maison
  debtor Société Barbier, business
  invoice F-2026-0405 of 2600.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-17 rappel-2 sent by letter
  2026-04-01 mise-en-demeure sent by registered-letter, key F-2026-0405|0|mise-en-demeure|0
  on 2026-04-08 expect wait because stage-not-due, until 2026-04-16
  ; Back on 13 April, "destinataire inconnu à l'adresse": one act, of which the latest record tells the outcome. The debtor was not put in default.
  2026-04-13 mise-en-demeure failed by registered-letter, key F-2026-0405|0|mise-en-demeure|0
  on 2026-04-13 expect wait because stage-not-due, until 2026-04-15
  on 2026-04-15 expect act because stage-due, stage mise-en-demeure by registered-letter, key F-2026-0405|0|mise-en-demeure|1

story A delivery in doubt that must not be repeated
  policy maison
  debtor Clinique des Tilleuls, business
  invoice F-2026-0406 of 18200.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-17 rappel-2 sent by letter
  2026-04-01 mise-en-demeure unknown by registered-letter, key F-2026-0406|0|mise-en-demeure|0
  on 2026-04-01 expect review because delivery-unknown
  on 2026-04-20 expect review because delivery-unknown
  ; The receipt turns up on the 21st: the notice counts from that day, and so do its eight days.
  2026-04-21 mise-en-demeure delivered by registered-letter, key F-2026-0406|0|mise-en-demeure|0
  on 2026-04-22 expect wait because awaiting-response, until 2026-04-29
  ; Another: it turns out never to have left the house, and a person takes the record back. It is sent under a new key: the old one stays used.
  invoice F-2026-0407 of 18200.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-17 rappel-2 sent by letter
  2026-04-01 mise-en-demeure unknown by registered-letter, key F-2026-0407|0|mise-en-demeure|0, id c-88
  2026-04-21 reversed c-88
  on 2026-04-21 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2026-04-01, alert action-overdue, key F-2026-0407|0|mise-en-demeure|1

story A debtor who can be reached by nothing the policy knows
  debtor Foires et Marchés Collin, business, reachable by nothing
  policy courriel-seul
  invoice F-2026-0408 of 310.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-02 expect wait because not-due, until 2026-03-03, before due-date
  on 2026-03-03 expect review because no-reachable-channel, since 2026-03-03, at due-date
  ; A formal notice is not left out for want of a channel: on its day a person must find one.
  policy maison
  invoice F-2026-0409 of 310.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-31 expect wait because stage-not-due, until 2026-04-01
  on 2026-04-01 expect review because no-reachable-channel

story The letter to the management takes the management's own channel
  policy direction
  debtor Groupe Hermelin, business, reachable by email, management reachable by letter
  invoice F-2026-0410 of 5075.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-07 expect act because stage-due, stage rappel by email
  2026-03-07 rappel sent by email
  on 2026-03-12 expect act because stage-due, stage courrier by letter

story A manager skips or escalates
  policy maison
  debtor Domaine de la Roche, business
  invoice F-2026-0411 of 1440.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 skip rappel-2, reason le client a été vu sur place
  ; The position moves without a contact and without a day: the notice keeps its own day.
  on 2026-03-17 expect wait because stage-not-due, until 2026-04-01
  invoice F-2026-0412 of 1440.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-12 escalate to mise-en-demeure, reason rumeurs de cessation de paiement
  on 2026-03-12 expect act because escalated, stage mise-en-demeure by registered-letter
  2026-03-12 mise-en-demeure sent by registered-letter
  on 2026-03-20 expect wait because stage-not-due, until 2026-04-16
  ; Escalated to the hand-over: the formal notice cannot be passed over, it is only brought forward.
  invoice F-2026-0413 of 1440.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-12 escalate to contentieux
  on 2026-03-12 expect act because escalated, stage mise-en-demeure by registered-letter

story An escalation goes on at the stage it names, neither before nor behind it
  policy souple
  debtor Serrurerie Adam, business
  invoice F-2026-0419 of 640.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-04 escalate to appel, reason il part à l'étranger
  on 2026-03-04 expect act because escalated, stage appel by phone

story An escalation on the day of a contact waits for the next day
  policy maison
  debtor Vitrerie Pascal, business
  invoice F-2026-0414 of 860.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-07 escalate to mise-en-demeure
  on 2026-03-07 expect wait because stage-not-due, until 2026-03-08, before trigger-last-day
  on 2026-03-08 expect act because escalated, stage mise-en-demeure by registered-letter, at trigger-last-day

story Escalated to a stage that cannot reach the debtor, the last one that can stands
  policy souple
  debtor Vitrerie Pascal, business, reachable by email and phone
  invoice F-2026-0419 of 860.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-04 escalate to lettre
  on 2026-03-04 expect act because escalated, stage appel by phone

story A policy changed while a case is under way
  policy ancienne
  debtor Électricité Moreau, business
  invoice F-2026-0415 of 720.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-09 relance sent by email, phase level1
  on 2026-03-10 expect wait because stage-not-due, until 2026-03-17
  ; The new policy has no "relance". It counts by its phase, as the last stage of level 1: the first e-mail is not sent again.
  policy nouvelle
  on 2026-03-13 expect wait because stage-not-due, until 2026-03-14
  on 2026-03-14 expect act because stage-due, stage appel by phone
  ; Sent as "lettre" under the old one, at level 2: the formal notice is next, the call is not made on top.
  invoice F-2026-0416 of 720.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-17 lettre sent by letter, phase level2
  on 2026-03-27 expect act because stage-due, stage mise-en-demeure by registered-letter
  ; Recorded without a phase nobody can tell where it stood: refused, not guessed.
  invoice F-2026-0417 of 720.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-09 relance sent by email
  on 2026-03-14 expect refusal DUN20007
