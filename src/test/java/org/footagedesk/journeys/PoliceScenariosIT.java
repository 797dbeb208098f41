package org.footagedesk.journeys;

/** Police and other bodies that prosecute, under the policy of Totnes. */
@OnASetDay
class PoliceScenariosIT extends PoliceScenarios {}
