; Stages: when each is due, and when a late run catches up.

define policy maison
  calendar none
  minimum 10.00
  payment grace 3 days
  stage rappel-1 on day 5 of level1 to remind, by email or phone
  stage rappel-2 on day 15 of level2 to remind, by letter or email, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 10 days, response 8 days, mandatory
  stage contentieux on day 45 of litigation to hand-over, by letter, spacing 5 days

define policy courte
  calendar none
  stage rappel on day 5 of level1 to remind, by email
  stage mise-en-demeure on day 20 of level3 to formal-notice, by registered-letter, spacing 7 days, response 8 days, mandatory

define policy rattrapage like maison
  late runs skip to the current stage

define policy seuils
  calendar none
  stage rappel on day 5 of level1 to remind, by email
  stage appel on day 10 of level1 to remind, by phone, minimum 150.00
  stage mise-en-demeure on day 20 of level3 to formal-notice, by registered-letter, minimum 40.00, mandatory

define policy serree
  calendar none
  stage courriel on day 5 of level1 to remind, by email
  stage appel on day 5 of level1 to remind, by phone

define policy prevenante
  calendar none
  stage avis on day -3 of preventive to remind, by email
  stage rappel on day 5 of level1 to remind, by email

define policy veille
  calendar weekdays
  stage avis on day -1 of preventive to remind, by email
  stage rappel on day 5 of level1 to remind, by email

define policy jour-meme
  calendar weekdays
  stage avis on day 0 of preventive to remind, by email
  stage rappel on day 5 of level1 to remind, by email

story A missed daily run still sends the stage once, late, and never two at a time
  policy fr-standard
  debtor Menuiserie Caron, business
  invoice F-2026-0214 of 3480.00 EUR, issued 2026-01-30, due 2026-03-02
  ; The server stood still from the end of February. reminder-1 was due on 5 March, reminder-2 on the 12th, reminder-3 on the 24th.
  on 2026-03-26 expect act because stage-due, stage reminder-1 by email, since 2026-03-05, alert action-overdue
  on 2026-03-26 carry out what is due
    then 2026-03-26 reminder-1 by email
  ; Step by step is the default: each of the stages the debtor did not get follows at its own spacing.
  every day from 2026-03-27 through 2026-04-30 carry out what is due
    then 2026-03-31 reminder-2 by phone
    then 2026-04-07 reminder-3 by letter
    then 2026-04-14 registered-reminder by registered-letter
    then 2026-04-24 formal-notice by registered-letter

story A late run skips to the stage of the day where the policy says so, but never over a formal notice
  policy rattrapage
  debtor Transports Vasseur, business
  invoice F-2026-0215 of 912.40 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-16 expect act because stage-due, stage rappel-1 by email, since 2026-03-07, alert action-overdue, before catch-up-day
  on 2026-03-17 expect act because stage-due, stage rappel-2 by letter, at catch-up-day
  on 2026-04-10 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2026-04-01, alert action-overdue
  ; The hand-over has reached its day (16 April), but without formal notice the debtor is not in default: C. civ. art. 1344.
  on 2026-05-01 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2026-04-01, alert action-overdue

story A bounced payment stops the skipping: one step at a time again
  policy rattrapage
  debtor Transports Vasseur, business
  invoice F-2026-0219 of 912.40 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-05 paid 912.40
  2026-03-20 payment of 912.40 returned, reason chèque sans provision
  on 2026-03-20 expect act because payment-returned, stage rappel-1 by email, alert payment-returned

story Stage, spacing and minimum at their exact day and amount
  policy maison
  debtor Boulangerie Lemoine, business
  invoice F-2026-0216 of 640.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-06 expect wait because stage-not-due, until 2026-03-07, before stage-day
  on 2026-03-07 expect act because stage-due, stage rappel-1 by email, key F-2026-0216|0|rappel-1|0, at stage-day
  ; Sent on the 12th, five days late: the second letter's own day (the 17th) no longer decides, its spacing of 7 does.
  2026-03-12 rappel-1 sent by email, key F-2026-0216|0|rappel-1|0
  on 2026-03-18 expect wait because stage-not-due, until 2026-03-19, before spacing
  on 2026-03-19 expect act because stage-due, stage rappel-2 by letter, at spacing
  invoice F-2026-0217 of 10.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-07 expect act because stage-due, stage rappel-1 by email, collectible 10.00, at minimum
  invoice F-2026-0218 of 9.99 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-07 expect wait because below-minimum, collectible 9.99, review on 2030-12-02, before minimum

story A telephone call is made from 150 euros, a formal notice sent from 40
  policy seuils
  debtor Garage Pelletier, business
  invoice F-2026-0220 of 150.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel sent by email
  on 2026-03-12 expect act because stage-due, stage appel by phone, at stage-minimum
  ; A cent less: the call is no stage of this invoice, the formal notice comes next.
  invoice F-2026-0221 of 149.99 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel sent by email
  on 2026-03-12 expect wait because stage-not-due, until 2026-03-22, before stage-minimum
  invoice F-2026-0222 of 40.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel sent by email
  on 2026-03-22 expect act because stage-due, stage mise-en-demeure by registered-letter, at mandatory-minimum
  ; A mandatory stage is not passed over for its amount: the case waits.
  invoice F-2026-0223 of 39.99 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel sent by email
  on 2026-03-22 expect wait because below-minimum, before mandatory-minimum

story Two stages of the same day go out on two days
  policy serree
  debtor Pharmacie Rousset, business
  invoice F-2026-0224 of 218.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-07 expect act because stage-due, stage courriel by email
  2026-03-07 courriel sent by email
  on 2026-03-07 expect wait because stage-not-due, until 2026-03-08, before one-a-day
  on 2026-03-08 expect act because stage-due, stage appel by phone, at one-a-day

story The eight days a formal notice gives are left to the debtor
  policy maison
  debtor Scierie Morvan, business
  invoice F-2026-0225 of 7310.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-17 rappel-2 sent by letter
  2026-04-10 mise-en-demeure sent by registered-letter, proof 1A 203 455 6721 0
  on 2026-04-17 expect wait because awaiting-response, until 2026-04-18, before response
  on 2026-04-18 expect act because stage-due, stage contentieux by letter, at response
  ; Sent on the 8th its time ends on the hand-over's own day: the wait is for the stage, not for the answer.
  invoice F-2026-0233 of 7310.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-17 rappel-2 sent by letter
  2026-04-08 mise-en-demeure sent by registered-letter
  on 2026-04-10 expect wait because stage-not-due, until 2026-04-16, before response-named
  invoice F-2026-0234 of 7310.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-17 rappel-2 sent by letter
  2026-04-09 mise-en-demeure sent by registered-letter
  on 2026-04-10 expect wait because awaiting-response, until 2026-04-17, at response-named

story A process that has run its course goes to a person
  policy courte
  debtor Imprimerie Delvaux, business
  invoice F-2026-0226 of 1890.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel sent by email
  2026-04-10 mise-en-demeure sent by registered-letter
  on 2026-04-17 expect wait because awaiting-response, until 2026-04-18, before last-response
  on 2026-04-18 expect review because process-exhausted, since 2026-04-18, at last-response
  on 2026-05-20 expect review because process-exhausted, since 2026-04-18

story Due today is not late
  policy courte
  debtor Traiteur Aubert, business
  invoice F-2026-0227 of 455.50 EUR, issued 2026-01-30, due 2026-03-02
  ; A claim may be demanded once its due date has passed: C. civ. art. 1305-2.
  on 2026-03-02 expect wait because not-due, until 2026-03-07, late 0 days, before due-date
  on 2026-03-03 expect wait because stage-not-due, until 2026-03-07, late 1 days, at due-date

story A preventive message goes out through the due date, then it lapses
  policy prevenante
  debtor Cave Saint-Vincent, business
  invoice F-2026-0228 of 780.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-02-26 expect wait because not-due, until 2026-02-27, before preventive-day
  on 2026-02-27 expect act because stage-due, stage avis by email, review on 2026-03-03, at preventive-day
  on 2026-03-02 expect act because stage-due, stage avis by email, since 2026-02-27, before preventive-last-day
  on 2026-03-03 expect wait because stage-not-due, until 2026-03-07, at preventive-last-day

story A preventive message that a weekend pushes past the due date is none
  debtor Hôtel du Lac, business
  ; 7 March 2026 is a Saturday. The eve is a Friday: the message fits.
  policy veille
  invoice F-2026-0229 of 1320.00 EUR, issued 2026-02-05, due 2026-03-07
  on 2026-03-06 expect act because stage-due, stage avis by email, at preventive-fit
  ; The day itself would roll to Monday, two days after the due date.
  policy jour-meme
  invoice F-2026-0230 of 1320.00 EUR, issued 2026-02-05, due 2026-03-07
  on 2026-03-07 expect wait because not-due, until 2026-03-12, before preventive-fit

story An act that nobody carries out is told of after a week
  policy maison
  debtor Plomberie Girard, business
  invoice F-2026-0231 of 530.00 EUR, issued 2026-01-30, due 2026-03-02
  ; A note changes nothing.
  2026-03-06 note le comptable rappelle lundi, with Mme Marchal, channel phone
  on 2026-03-13 expect act because stage-due, stage rappel-1 by email, since 2026-03-07, review on 2026-03-14, before overdue
  ; Nothing but the limit to sue (2 March 2031, told of 90 days before) changes this any more.
  on 2026-03-14 expect act because stage-due, stage rappel-1 by email, since 2026-03-07, alert action-overdue, review on 2030-12-02, at overdue

story What is booked tomorrow is not known today
  policy maison
  debtor Librairie Fontaine, business
  invoice F-2026-0232 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 paid 400.00
  on 2026-03-09 expect act because stage-due, stage rappel-1 by email, since 2026-03-07, collectible 1250.00, before known-day
  on 2026-03-10 expect wait because payment-grace, until 2026-03-13, collectible 850.00, at known-day
