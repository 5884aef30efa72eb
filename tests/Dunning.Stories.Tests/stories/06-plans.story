; Payment plans.

define policy maison
  calendar none
  minimum 10.00
  payment grace 3 days
  stage rappel-1 on day 5 of level1 to remind, by email or phone
  stage rappel-2 on day 15 of level2 to remind, by letter or email, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 10 days, response 8 days, mandatory
  stage contentieux on day 45 of litigation to hand-over, by letter, spacing 5 days

define policy directe like maison
  plans, resume at mise-en-demeure

story A plan missed, cured, missed again
  policy maison
  debtor Scierie Morvan, business
  invoice F-2026-0701 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 plan agreed, 500.00 due 2026-03-20, 400.00 due 2026-04-20, 350.00 due 2026-05-20
  on 2026-03-23 expect wait because plan-on-track, until 2026-03-24, before plan-tolerance
  on 2026-03-24 expect act because plan-broken, stage rappel-2 by letter, alert plan-broken, at plan-tolerance
  ; The money comes before the letter is sent: the plan is back on track.
  2026-03-26 paid 500.00
  on 2026-03-26 expect wait because plan-on-track, until 2026-04-24
  on 2026-04-24 expect act because plan-broken, stage rappel-2 by letter, alert plan-broken, collectible 750.00

story A new plan replaces the one that was missed, and counts the money from its own day
  policy maison
  debtor Scierie Morvan, business
  invoice F-2026-0709 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 plan agreed, 625.00 due 2026-03-20, 625.00 due 2026-04-20
  2026-03-22 paid 250.00
  on 2026-03-26 expect act because plan-broken, stage rappel-2 by letter, since 2026-03-25, alert plan-broken
  2026-03-26 plan agreed, 500.00 due 2026-04-10, 500.00 due 2026-05-10
  on 2026-03-26 expect wait because plan-on-track, until 2026-04-14
  2026-04-10 paid 250.00
  on 2026-04-14 expect act because plan-broken, stage rappel-2 by letter, alert plan-broken, collectible 750.00

story An instalment paid a cent short breaks the plan
  policy maison
  debtor Scierie Morvan, business
  invoice F-2026-0702 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 plan agreed, 500.00 due 2026-03-20, 750.00 due 2026-04-20
  2026-03-20 paid 499.99
  on 2026-03-24 expect act because plan-broken, stage rappel-2 by letter, alert plan-broken, before instalment-amount
  invoice F-2026-0703 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 plan agreed, 500.00 due 2026-03-20, 750.00 due 2026-04-20
  2026-03-20 paid 500.00
  on 2026-03-24 expect wait because plan-on-track, until 2026-04-24, at instalment-amount

story A plan kept to its end holds nothing any more
  policy maison
  debtor Plomberie Girard, business
  invoice F-2026-0704 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  ; Only a part of the debt was put in instalments.
  2026-03-10 plan agreed, 400.00 due 2026-03-20, 400.00 due 2026-04-20
  2026-03-20 paid 800.00
  on 2026-03-22 expect wait because payment-grace, until 2026-03-23
  on 2026-03-23 expect act because stage-due, stage rappel-2 by letter, collectible 450.00

story A broken plan that goes on at the formal notice
  policy directe
  debtor Plomberie Girard, business
  invoice F-2026-0705 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 plan agreed, 625.00 due 2026-03-20, 625.00 due 2026-04-20
  on 2026-03-24 expect act because plan-broken, stage mise-en-demeure by registered-letter, alert plan-broken
  ; Sent: that answers the broken plan, and the hand-over has its own day again.
  2026-03-24 mise-en-demeure sent by registered-letter
  on 2026-04-02 expect wait because stage-not-due, until 2026-04-16

story A plan cancelled by agreement
  policy maison
  debtor Fleurs de Sel, business
  invoice F-2026-0706 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 plan agreed, 183.00 due 2026-03-31, 183.00 due 2026-04-30
  2026-03-19 plan cancelled
  on 2026-03-18 expect wait because plan-on-track, until 2026-04-04, before release-plan
  on 2026-03-19 expect act because stage-due, stage rappel-2 by letter, at release-plan

story A plan and a promise break on one day: the plan is named first
  policy maison
  debtor Fleurs de Sel, business
  invoice F-2026-0707 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 promise to pay by 2026-03-21, in writing
  2026-03-10 plan agreed, 625.00 due 2026-03-20, 625.00 due 2026-04-20
  on 2026-03-24 expect act because plan-broken, stage rappel-2 by letter, alert plan-broken, alert promise-broken
