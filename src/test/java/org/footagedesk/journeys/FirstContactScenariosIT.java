package org.footagedesk.journeys;

/** What happens when something arrives, under the policy of Totnes. */
@OnASetDay
class FirstContactScenariosIT extends FirstContactScenarios {}
