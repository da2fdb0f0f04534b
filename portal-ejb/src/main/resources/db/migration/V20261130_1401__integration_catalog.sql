-- The catalog: seven integrations of the vendor's, and five third-party ones, of which all but Single Sign-On call an
-- endpoint.
INSERT INTO integration (code, name, tab, place, description, consent, calls) VALUES
    ('cloudlink-gateway', 'CloudLink Gateway', 'vendor', 1,
     'Connects the PBX of the account to the cloud, by its gateway.', NULL, FALSE),
    ('micc', 'MiCC', 'vendor', 2,
     'Lets the contact center of the account use the accounts and the presence of its users.', NULL, FALSE),
    ('micollab', 'MiCollab', 'vendor', 3, 'Lets users log in to MiCollab with their account.', NULL, FALSE),
    ('mitel-one', 'Mitel One', 'vendor', 4, 'Gives users calls, chats and meetings in Mitel One.', NULL, FALSE),
    ('miteam-meetings', 'MiTeam Meetings', 'vendor', 5,
     'Gives users meetings with video and shared screens, which guests can join.', NULL, FALSE),
    ('mitel-voice-assist', 'Mitel Voice Assist', 'vendor', 6, 'Answers and routes calls by speech.', NULL, FALSE),
    ('mivoice-business', 'MiVoice Business', 'vendor', 7,
     'Lets a MiVoice Business log its users in with their account.', NULL, FALSE),
    ('single-sign-on', 'Single Sign-On', '3rd-party', 1,
     'Logs the admins of the account in at their own issuer (OpenID Connect).', NULL, FALSE),
    ('azure-ad-sync', 'Azure AD Sync', '3rd-party', 2,
     'Takes the users of the account over from a directory of Azure AD.',
     'An administrator of the directory lets the program read its users and groups.', TRUE),
    ('office-365', 'Microsoft Office 365', '3rd-party', 3,
     'Shows the calendars and contacts of users beside their calls.',
     'An administrator of the directory lets the program read calendars and contacts.', TRUE),
    ('microsoft-teams', 'Microsoft Teams', '3rd-party', 4,
     'Lets users make the calls of their PBX in Microsoft Teams.',
     'An administrator of the directory lets the program read and write the presence of its users.', TRUE),
    ('zoom', 'Zoom', '3rd-party', 5,
     'Lets users make the calls of their PBX in Zoom.',
     'An administrator of the Zoom account lets the program manage its phone users.', TRUE);

INSERT INTO integration_setting (integration_code, code, place, label, hint, form, needed) VALUES
    ('azure-ad-sync', 'tenant', 1, 'Directory (tenant) ID',
     'In the Azure portal on the overview page of the directory: 8-4-4-4-12 characters.', 'guid', TRUE),
    ('azure-ad-sync', 'group', 2, 'Group',
     'Only its members are taken over. Leave it empty for all users.', 'text', FALSE),
    ('office-365', 'tenant', 1, 'Directory (tenant) ID',
     'In the Azure portal on the overview page of the directory: 8-4-4-4-12 characters.', 'guid', TRUE),
    ('microsoft-teams', 'tenant', 1, 'Directory (tenant) ID',
     'In the Azure portal on the overview page of the directory: 8-4-4-4-12 characters.', 'guid', TRUE),
    ('zoom', 'account', 1, 'Zoom account number',
     'In the Zoom web portal under Account Profile: digits.', 'number', TRUE);

INSERT INTO privilege (code, name, place, description) VALUES
    ('delegated-authentication', 'Delegated Authentication', 1,
     'An application may ask the portal who a user is, so that one login is enough.'),
    ('allow-guest-access', 'Allow Guest Access', 2, 'People without an account may join as guests.');

INSERT INTO integration_privilege (integration_code, privilege_code) VALUES
    ('cloudlink-gateway', 'delegated-authentication'),
    ('micollab', 'delegated-authentication'),
    ('mivoice-business', 'delegated-authentication'),
    ('micc', 'allow-guest-access'),
    ('miteam-meetings', 'allow-guest-access');
