package org.licenseportal.journey;

/** A server whose mails go to a mail server that tests read, shared by the journeys about mail. */
enum MailStage {
    /** WildFly on PostgreSQL. */
    SHARED;

    private TestMailServer mailServer;
    private WildFlyServer server;

    /** The mail server, which a test may stop as long as it starts it again. */
    synchronized TestMailServer mailServer() {
        if (mailServer == null) {
            mailServer = TestMailServer.start();
        }
        return mailServer;
    }

    /** The portal; it ends with the run. */
    synchronized WildFlyServer server() {
        if (server == null) {
            server = WildFlyServer.start(mailServer()
                    .settingsFor(ServerSettings.demo(
                            "license-mail", PostgreSqlCluster.shared().database())));
        }
        return server;
    }
}
