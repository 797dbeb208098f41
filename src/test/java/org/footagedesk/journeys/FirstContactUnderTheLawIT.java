package org.footagedesk.journeys;

/** What happens when something arrives, where the law alone binds. */
@OnASetDay("desk.policy=uk-statutory")
class FirstContactUnderTheLawIT extends FirstContactScenarios {}
