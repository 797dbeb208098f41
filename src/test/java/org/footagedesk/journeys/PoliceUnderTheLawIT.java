package org.footagedesk.journeys;

/** Police and other bodies that prosecute, where the law alone binds. */
@OnASetDay("desk.policy=uk-statutory")
class PoliceUnderTheLawIT extends PoliceScenarios {}
