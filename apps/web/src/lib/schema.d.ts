/** Generated from docs/openapi.json by "npm run api". Do not edit. */

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can do its work: its database answers and is of this version */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at what, newest first */
        get: operations["AccessLog_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/access-log/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole log to keep: with its chain, or as a table */
        get: operations["AccessLog_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/access-log/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the log is whole */
        get: operations["AccessLog_check"];
        put?: never;
        /** Whether the log still holds what I kept of it */
        post: operations["AccessLog_checkKept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take one's data away: a zip with everything, readable without Lorfolio. Soon after a sign-in or a proof of the second factor */
        get: operations["Account_take"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete one's account and everything in it, for good */
        delete: operations["Account_erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The privacy notice in force */
        get: operations["Auth_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an account and be signed in */
        post: operations["Auth_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in; an older session of this browser ends. With a code of the second factor the session is proved at once */
        post: operations["Auth_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out; also right when nobody is signed in */
        post: operations["Auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["Auth_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's second factors */
        get: operations["Factors_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/prove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove that it is oneself by a code of the app, or a recovery code; the session gets a new cookie */
        post: operations["Factors_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with a code app: the secret that it needs */
        post: operations["Factors_beginTotp"];
        /** Do without the code app; a professional needs another factor for that. Other sessions end */
        delete: operations["Factors_removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that the app has the secret, by its code; it replaces the app before. Other sessions end */
        post: operations["Factors_confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new recovery codes; the old ones open nothing any more */
        post: operations["Factors_renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the ways into one's account */
        get: operations["Factors_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to make a passkey (`PublicKeyCredentialCreationOptionsJSON`) */
        post: operations["Passkeys_toAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a passkey that the browser has made. Other sessions end */
        post: operations["Passkeys_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/passkeys/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to ask for a passkey (`PublicKeyCredentialRequestOptionsJSON`) */
        post: operations["Passkeys_toProve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/passkeys/prove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove that it is oneself by a passkey; the session gets a new cookie */
        post: operations["Passkeys_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Do without a passkey; a professional needs another factor for that. Other sessions end */
        delete: operations["Passkeys_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be mailed a link to choose a new password; the answer does not tell whether the address is known */
        post: operations["Passwords_forgotten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password by a mailed link, or the first one by an invitation */
        post: operations["Passwords_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's password; every other session ends */
        post: operations["Passwords_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that the e-mail address of one's account is one's own */
        post: operations["Passwords_verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-email/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be mailed the verification link once more */
        post: operations["Passwords_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The browsers where one is signed in */
        get: operations["Sessions_list"];
        put?: never;
        post?: never;
        /** Sign out everywhere but here */
        delete: operations["Sessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign one browser out */
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was deleted in the last 30 days and can be taken back */
        get: operations["Bin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that counsellors and I wrote to each other */
        get: operations["Comments_list"];
        put?: never;
        /** Answer in a thread, while the counsellor's share is open */
        post: operations["Comments_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/comments/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that I have read a thread up to a comment */
        post: operations["Comments_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/comments/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a whole thread out of my portfolio; the counsellor does not see it any more either */
        delete: operations["Comments_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw what I wrote; what was read stays told as withdrawn */
        delete: operations["Comments_withdraw"];
        options?: never;
        head?: never;
        /** Change what I wrote, for 15 minutes */
        patch: operations["Comments_change"];
        trace?: never;
    };
    "/portfolio/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code to show to a counsellor beside me; ends the one before. It opens nothing until I confirm */
        post: operations["Codes_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it has been typed, by whom and what for */
        get: operations["Codes_read"];
        put?: never;
        post?: never;
        /** Say no, or stop: nothing is shared */
        delete: operations["Codes_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/codes/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Share with the counsellor who typed it; replaces what is open for the same counsellor */
        post: operations["Codes_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find a commune by the beginning of its name or postal code; ten at most */
        get: operations["Communes_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/confirmations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a confirmation from my portfolio */
        delete: operations["Confirmations_remove"];
        options?: never;
        head?: never;
        /** Show a confirmation to those who read the skill, or not any more */
        patch: operations["Confirmations_show"];
        trace?: never;
    };
    "/confirmation/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What I am asked; a wrong, an ended and a cancelled link are one answer */
        post: operations["Outsider_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confirmation/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or decline; the last word counts */
        post: operations["Outsider_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confirmation/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what I confirmed */
        post: operations["Outsider_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/confirmation-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom I asked to confirm skills, newest first */
        get: operations["ConfirmationRequests_list"];
        put?: never;
        /** Ask someone without an account to confirm skills, by a mailed link */
        post: operations["ConfirmationRequests_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/confirmation-requests/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail a new link, at most once a day; the one before ends */
        post: operations["ConfirmationRequests_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/confirmation-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End the link and forget the address; what was confirmed stays */
        delete: operations["ConfirmationRequests_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/digital-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My looks at what I can do with computers and telephones, newest first; nobody else sees them */
        get: operations["DigitalChecks_list"];
        put?: never;
        /** Begin one, or go on with the one that is not ended */
        post: operations["DigitalChecks_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/digital-checks/framework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked, in the language of the request: DigComp's areas and competences, each with its eight statements */
        get: operations["DigitalChecks_framework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/digital-checks/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Answer one question or several */
        patch: operations["DigitalChecks_answer"];
        trace?: never;
    };
    "/portfolio/digital-checks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it: it stays as it is from then on */
        post: operations["DigitalChecks_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/digital-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Erase one, for good */
        delete: operations["DigitalChecks_erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The structures and the counsellors one can share with */
        get: operations["Directory_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a link as JSON, or a file as a form whose last part it is */
        post: operations["Evidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Put a piece of evidence in the bin, where it waits 30 days */
        delete: operations["Evidence_bin"];
        options?: never;
        head?: never;
        /** Change what is said of it; what is left out stays as it is */
        patch: operations["Evidence_amend"];
        trace?: never;
    };
    "/portfolio/evidence/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a piece of evidence back out of the bin */
        post: operations["Evidence_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, to be saved */
        get: operations["Evidence_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much room one's files take, and how much there is */
        get: operations["Storage_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/experiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record something one has done */
        post: operations["Experiences_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/experiences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Put an experience in the bin, where it waits 30 days */
        delete: operations["Experiences_bin"];
        options?: never;
        head?: never;
        /** Change an experience; what is left out stays as it is */
        patch: operations["Experiences_amend"];
        trace?: never;
    };
    "/portfolio/experiences/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an experience back out of the bin */
        post: operations["Experiences_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/referentials/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an occupation or a theme of life: the twelve nearest to what was typed, ours before those of the imported references; without words
         *     all of ours, family by family
         */
        get: operations["Fields_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/referentials/field": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people do in an occupation or a theme of life and the skills that each of it shows, or those that it asks for */
        get: operations["Fields_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/experiences/{id}/telling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was ticked of an experience so far, and what its title speaks of */
        get: operations["Telling_open"];
        /** Keep what is ticked, to go on later; the last save wins, and the experience keeps its version */
        put: operations["Telling_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/experiences/{id}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the skills that were picked to the portfolio, shown by this experience, all or none. One that is there already by its reference,
         *     or by its words without one, is tied to the experience and keeps all but the level that is said now. Sent twice it changes nothing.
         */
        post: operations["Telling_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has or had access, newest first */
        get: operations["Grants_list"];
        put?: never;
        /** Let a counsellor read some sections until a date; replaces what is open for the same counsellor */
        post: operations["Grants_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/grants/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a share of this scope would show; nothing is shared by asking */
        post: operations["Grants_previewOf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/grants/stop-everything": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End everything that anyone can read, in one act */
        post: operations["Grants_stopEverything"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/grants/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same share for the same length again, from now; up to 30 days after it came to its end */
        post: operations["Grants_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a share; takes effect on the counsellor's next request */
        delete: operations["Grants_revoke"];
        options?: never;
        head?: never;
        /** Change what, why or until when; days count from now */
        patch: operations["Grants_amend"];
        trace?: never;
    };
    "/portfolio/grants/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The very answer that the counsellor gets; not recorded */
        get: operations["Grants_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a CV file and show what it would bring; nothing is kept yet */
        post: operations["Imports_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/imports/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep all of it, or the chosen items; once */
        post: operations["Imports_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My documents, last changed first */
        get: operations["Documents_list"];
        put?: never;
        /** Begin a document; what is left out is as usual for its kind */
        post: operations["Documents_compose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my documents */
        get: operations["Documents_read"];
        put?: never;
        post?: never;
        /** Put a document in the bin, where it waits 30 days */
        delete: operations["Documents_bin"];
        options?: never;
        head?: never;
        /** Change a document; what is left out stays as it is */
        patch: operations["Documents_amend"];
        trace?: never;
    };
    "/portfolio/documents/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the same document again, under another name */
        post: operations["Documents_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/documents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a document back out of the bin */
        post: operations["Documents_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a language one speaks or writes */
        post: operations["Languages_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/languages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Put a language in the bin, where it waits 30 days */
        delete: operations["Languages_bin"];
        options?: never;
        head?: never;
        /** Change a language; what is left out stays as it is */
        patch: operations["Languages_amend"];
        trace?: never;
    };
    "/portfolio/languages/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a language back out of the bin */
        post: operations["Languages_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved: read or opened for the first time, ending soon, ended by the structure, a skill confirmed */
        get: operations["Notices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/notices/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All of it has been looked at */
        post: operations["Notices_see"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/notices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a summary comes by mail */
        get: operations["Notices_settings"];
        /** Wish for a summary by mail, or no longer */
        put: operations["Notices_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links that were made, newest first */
        get: operations["Links_list"];
        put?: never;
        /** Make a link by which whoever has it can read, until a date; the secret of its address is told this once */
        post: operations["Links_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/links/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a link of this scope would show; nothing is shared by asking */
        post: operations["Links_previewOf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a link; takes effect on its readers' next request */
        delete: operations["Links_revoke"];
        options?: never;
        head?: never;
        /** Change what, for whom, until when or the password; days count from now */
        patch: operations["Links_amend"];
        trace?: never;
    };
    "/portfolio/links/{id}/new-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it another address; the one before opens nothing any more */
        post: operations["Links_readdress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My photo itself; my browser may keep it, and asks each time whether it is still the one */
        get: operations["Photo_read"];
        /** Have this photo: made anew as a small portrait, without place, date or anything else that the file says */
        put: operations["Photo_put"];
        post?: never;
        /** Have no photo any more; who could see it no longer can */
        delete: operations["Photo_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change who one is and how to be reached; what is left out stays as it is */
        patch: operations["Profile_amend"];
        trace?: never;
    };
    "/portfolio/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipts of everything I gave, changed and took back, newest first */
        get: operations["Receipts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One receipt, and whether it is the one that was made that day */
        get: operations["Receipts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/receipts/{id}/receipt.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The very text that was hashed: Kantara Consent Receipt 1.1, with the record of ISO/IEC TS 27560 */
        get: operations["Receipts_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/referentials/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find occupations, themes and skills as one types: typing errors are forgiven, best first */
        get: operations["Referentials_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/referentials/concepts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One occupation, theme or skill: what it is called, its group, what belongs to it */
        get: operations["Referentials_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What counsellors ask me to share, pending ones first */
        get: operations["Requests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Share what I choose with the one who asks; replaces what is open for the same counsellor */
        post: operations["Requests_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no; to the one who asks it looks like no answer, and no mark is left */
        post: operations["Requests_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/request-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From whom I want no more requests */
        get: operations["Requests_blocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/request-blocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let them ask again */
        delete: operations["Requests_unblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say something one can do */
        post: operations["Skills_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Put a skill in the bin, where it waits 30 days */
        delete: operations["Skills_bin"];
        options?: never;
        head?: never;
        /** Change a skill; what is left out stays as it is */
        patch: operations["Skills_amend"];
        trace?: never;
    };
    "/portfolio/skills/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a skill back out of the bin; one that was made one with another is set apart from it again */
        post: operations["Skills_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of my skills that look like one, surest first; without those that I told apart */
        get: operations["SkillMerges_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make two skills one: the other goes to the bin, and taking it back sets the two apart again */
        post: operations["SkillMerges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills/{id}/distinct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that two skills that look like one are two things; one is not asked again */
        post: operations["SkillMerges_tellApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups that my skills were chosen from: those of the starter set, then those of imported references; my own words are in none */
        get: operations["SkillPicture_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills/nearby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Occupations that share the most core skills with mine, nearest first: what I have of each, and what I would still learn */
        get: operations["SkillPicture_nearby"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills/nearby/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One occupation of the starter set: what one does there, beside my skills */
        get: operations["SkillPicture_occupation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills/classifications/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename one of my groupings, or take it away, in every skill that has it */
        post: operations["Classifications_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/skills/newer-wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My skills that a reference words otherwise today than in the version that I chose them from; my words stay until I change them */
        get: operations["NewerWordings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's whole portfolio */
        get: operations["Portfolio_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/portfolios/{ownerId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this person and I wrote to each other about what I see */
        get: operations["SharedComments_list"];
        put?: never;
        /** Write to the person, about an item that I see or about the whole; they are shown it */
        post: operations["SharedComments_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/portfolios/{ownerId}/comments/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that I have read a thread up to a comment */
        post: operations["SharedComments_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/portfolios/{ownerId}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw what I wrote; what was read stays told as withdrawn */
        delete: operations["SharedComments_withdraw"];
        options?: never;
        head?: never;
        /** Change what I wrote, for 15 minutes */
        patch: operations["SharedComments_change"];
        trace?: never;
    };
    "/counsellor/portfolios/{ownerId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The skills of this person that I confirmed, among those I see */
        get: operations["Confirmations_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/portfolios/{ownerId}/skills/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a skill that I see; the person decides whether it shows */
        post: operations["Confirmations_give"];
        /** Withdraw my confirmation, also when the share has ended */
        delete: operations["Confirmations_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Type the code that a person shows me; nothing opens until they confirm */
        post: operations["Claims_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the person has confirmed */
        get: operations["Claims_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read what a link shows; its owner sees that it was opened */
        post: operations["Links_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/links/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a link still opens something, for a page that shows it: no opening, and its owner sees nothing of it */
        post: operations["Links_standing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/links/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a file that a link shows; its owner sees that it was taken. It breaks off when it is no longer shared */
        post: operations["Links_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/portfolios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who shares with me now, newest share first */
        get: operations["Portfolios_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/portfolios/{ownerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what one person shares with me; they see that I did */
        get: operations["Portfolios_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/portfolios/{ownerId}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that I print what one person shares with me; they see that I did */
        post: operations["Portfolios_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/portfolios/{ownerId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I may still read, and on what terms: for a page that is open. Shows nothing of the portfolio, and is no read */
        get: operations["Portfolios_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/portfolios/{ownerId}/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take a shared file; they see that I did. It breaks off when it is no longer shared */
        get: operations["Portfolios_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I asked in the last thirty days, newest first */
        get: operations["SentRequests_list"];
        put?: never;
        /** Ask a person to share; the answer is the same whether the address is known or not */
        post: operations["SentRequests_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a request back that was not accepted yet */
        delete: operations["SentRequests_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/skill-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The groups of the starter set that these skills are of; codes of no group are left out */
        post: operations["SkillGroups_groups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My structure and everyone in it */
        get: operations["Structure_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/structure/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite a counsellor by mail */
        post: operations["Structure_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/structure/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Close a colleague's account: their sessions end, and what was shared with them stops at once */
        delete: operations["Structure_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/structure/members/{id}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let a colleague who lost their second factor choose another: the old ones go, their sessions end, and they are told */
        delete: operations["Structure_resetFactors"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counsellor/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for me: how much of each, and the first few */
        get: operations["Today_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/cv.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own CV */
        get: operations["Cv_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/portfolios/{ownerId}/cv.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The CV of someone who shares with me, made of what they share; they see that I took it */
        get: operations["Cv_shared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/links/cv.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The CV that a link shows; its owner sees that it was taken */
        post: operations["LinkedCv_cv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/documents/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my documents, as a file */
        get: operations["Documents_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/documents/{id}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it says as a Word file, to go on writing */
        get: operations["Documents_word"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/documents/{id}/txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it says as plain text, for a form or an e-mail */
        get: operations["Documents_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/documents/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pages of that very file, as pictures, with what a program reads on them */
        get: operations["Documents_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/issued-documents/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a document with this code was made here, and when; a wrong code and one that was taken off are one answer */
        post: operations["IssuedDocuments_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/prepared-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I had prepared in the last 7 days, newest first */
        get: operations["PreparedFiles_list"];
        put?: never;
        /** Have my portfolio or booklet made with its evidence copied behind it */
        post: operations["PreparedFiles_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/prepared-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is */
        get: operations["PreparedFiles_get"];
        put?: never;
        post?: never;
        /** Remove it before its time */
        delete: operations["PreparedFiles_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/prepared-files/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop making it */
        post: operations["PreparedFiles_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/prepared-files/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it after all, when it failed or was cancelled */
        post: operations["PreparedFiles_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/prepared-files/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take it, once it is ready */
        get: operations["PreparedFiles_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/portfolios/{ownerId}/prepared-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I had prepared of what this person shares with me, newest first */
        get: operations["SharedPreparedFiles_list"];
        put?: never;
        /** Have a portfolio made of what this person shares with me, with its evidence; they see that I took it */
        post: operations["SharedPreparedFiles_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/portfolios/{ownerId}/prepared-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is */
        get: operations["SharedPreparedFiles_get"];
        put?: never;
        post?: never;
        /** Remove it before its time */
        delete: operations["SharedPreparedFiles_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/portfolios/{ownerId}/prepared-files/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop making it */
        post: operations["SharedPreparedFiles_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/portfolios/{ownerId}/prepared-files/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it after all, when it failed or was cancelled */
        post: operations["SharedPreparedFiles_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/portfolios/{ownerId}/prepared-files/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take it, once it is ready. It breaks off when it is no longer shared */
        get: operations["SharedPreparedFiles_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/receipts/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of one's own act of consent, on paper */
        get: operations["Receipts_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessReaderDto: {
            givenName: string;
            familyName: string;
            structure: string;
        };
        AccessLinkDto: {
            id: string;
            /** @description As its owner calls it */
            label: string;
        };
        AccessRecordDto: {
            id: string;
            /** Format: date-time */
            readAt: string;
            /**
             * @description Looked at the portfolio, opened a file, took a PDF, or printed
             * @enum {string}
             */
            action: "export" | "file" | "print" | "read";
            /** @description What they could see at that moment */
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @description Of the file that was opened; absent once it is gone */
            evidenceTitle?: string;
            /** @description Null for someone who came by a link */
            reader: components["schemas"]["AccessReaderDto"] | null;
            /** @description Null for a counsellor */
            link: components["schemas"]["AccessLinkDto"] | null;
        };
        LogReaderDto: {
            givenName: string;
            familyName: string;
            structure: string;
            id: string;
        };
        ChainHeadDto: {
            /** @description How many records the chain holds */
            position: number;
            /** @description SHA-256 of the last one, hexadecimal */
            hash: string;
        };
        AccessLogDto: {
            records: components["schemas"]["AccessRecordDto"][];
            /** @description Where the next page begins; null on the last */
            next: string | null;
            /** @description Everyone with an account who has read, whatever the filter */
            readers: components["schemas"]["LogReaderDto"][];
            /** @description Every link by which someone has read, whatever the filter */
            links: components["schemas"]["AccessLinkDto"][];
            /** @description Null as long as nobody has read */
            head: components["schemas"]["ChainHeadDto"] | null;
        };
        BrokenRecordDto: {
            position: number;
            recordId: string;
        };
        ChainCheckDto: {
            /** @description Nothing was changed, removed, put in or moved, and what was kept is in the chain */
            holds: boolean;
            /**
             * @description The chain is whole; what was kept is in it; the chain is broken; what was kept is not in it; the chain is shorter than what was kept
             * @enum {string}
             */
            result: "broken" | "changed" | "kept" | "missing" | "whole";
            /** @description The same in plain words */
            text: string;
            /** @description Records in the chain */
            records: number;
            head: components["schemas"]["ChainHeadDto"] | null;
            /** @description The first broken record; null when there is none */
            broken: components["schemas"]["BrokenRecordDto"] | null;
        };
        KeptHeadDto: {
            /** @description As it was shown: the number of records, a colon, the hash */
            head: string;
        };
        ErasureDto: {
            /** @description The present one: an open browser alone must not be enough */
            password: string;
        };
        NoticeDto: {
            /** @description Of the privacy notice in force */
            version: string;
        };
        RegisterDto: {
            /** @description 12 characters or more, and not among the common ones */
            password: string;
            givenName: string;
            familyName: string;
            /** @description The version of the privacy notice that was read and accepted */
            notice: string;
            /** Format: email */
            email: string;
        };
        SessionStructureDto: {
            id: string;
            name: string;
        };
        SessionDto: {
            id: string;
            /** @enum {string} */
            role: "administrator" | "counsellor" | "owner";
            givenName: string;
            familyName: string;
            email: string;
            emailVerified: boolean;
            /** @description Of a counsellor or administrator */
            structure: components["schemas"]["SessionStructureDto"] | null;
            /**
             * @description What is left to do before anything else answers: `required` to prove it, `to-enrol` to add one first
             * @enum {string}
             */
            secondFactor: "none" | "proved" | "required" | "to-enrol";
        };
        SignInDto: {
            email: string;
            password: string;
            /** @description Of the second factor: six digits of the app, or a recovery code. It may also be given afterwards */
            code?: string;
        };
        AddedTotpDto: {
            /** @description ISO 8601 */
            addedAt: string;
        };
        PasskeyDto: {
            id: string;
            name: string;
            /** @description ISO 8601 */
            addedAt: string;
            /** @description ISO 8601 */
            usedAt: string | null;
        };
        FactorsDto: {
            totp: components["schemas"]["AddedTotpDto"] | null;
            passkeys: components["schemas"]["PasskeyDto"][];
            recoveryCodesLeft: number;
            /** @description Whether this installation has an address that passkeys can be made for */
            passkeysPossible: boolean;
        };
        CodeDto: {
            /** @description Six digits of the app, or a recovery code */
            code: string;
        };
        QrDto: {
            /** @description Width and height, in squares */
            size: number;
            /** @description The dark squares, as an SVG path */
            path: string;
        };
        TotpEnrolmentDto: {
            /** @description For typing into the app, in base 32 */
            secret: string;
            /** @description The same, as apps read it: `otpauth://totp/...` */
            uri: string;
            qr: components["schemas"]["QrDto"];
        };
        AddedFactorDto: {
            /** @description With a person's first factor: ten recovery codes, shown this one time */
            recoveryCodes: string[] | null;
        };
        RecoveryCodesDto: {
            /** @description Ten, each good for once; they are never shown again */
            recoveryCodes: string[];
        };
        AccountEventDto: {
            id: string;
            /** @enum {string} */
            kind: "address-proved" | "factors-reset" | "passkey-added" | "passkey-removed" | "password-changed" | "recovery-code-used" | "recovery-codes-renewed" | "totp-added" | "totp-removed";
            /** @description ISO 8601 */
            at: string;
            /** @enum {string} */
            byWhom: "administrator" | "operator" | "self";
            /** @description Of the administrator */
            byName: string | null;
            /** @description Of a passkey: its name */
            detail: string | null;
        };
        NewPasskeyDto: {
            /** @description To tell it from the others */
            name: string;
            /** @description What the browser answered, as JSON (W3C Web Authentication, `toJSON`) */
            response: Record<string, never>;
        };
        PasskeyAnswerDto: {
            /** @description What the browser answered, as JSON (W3C Web Authentication, `toJSON`) */
            response: Record<string, never>;
        };
        EmailDto: {
            /** Format: email */
            email: string;
        };
        NewPasswordDto: {
            /** @description 12 characters or more, and not among the common ones */
            password: string;
            /** @description From the mailed link */
            token: string;
        };
        PasswordChangeDto: {
            currentPassword: string;
            /** @description 12 characters or more, and not among the common ones */
            newPassword: string;
        };
        TokenDto: {
            /** @description From the mailed link */
            token: string;
        };
        OpenSessionDto: {
            id: string;
            /** @description Browser and system, as the browser says */
            device: string;
            /** @description ISO 8601 */
            createdAt: string;
            /** @description To the quarter of an hour; ISO 8601 */
            lastSeenAt: string;
            /** @description Whether it is the one that asks */
            current: boolean;
        };
        BinnedItemDto: {
            /** @enum {string} */
            kind: "document" | "evidence" | "experience" | "language" | "skill";
            id: string;
            title: string;
            /** @description ISO 8601 */
            binnedAt: string;
            /** @description When it is gone for good; ISO 8601 */
            endsAt: string;
        };
        ThreadItemDto: {
            id: string;
            /** @enum {string} */
            kind: "evidence" | "experience" | "language" | "skill";
            /** @description Its name of today, or the one it had if it is gone */
            title: string;
        };
        CommentAuthorDto: {
            givenName: string;
            familyName: string;
            structure: string;
        };
        CommentDto: {
            id: string;
            /** @description Written by whoever asks */
            mine: boolean;
            /** @description The author as they were when they wrote; null for the owner of the portfolio */
            author: components["schemas"]["CommentAuthorDto"] | null;
            /** @description Plain text; null once it was withdrawn after having been read */
            text: string | null;
            /** Format: date-time */
            writtenAt: string;
            /** Format: date-time */
            changedAt: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description Whether the other has read it */
            read: boolean;
            /** @description Whether it may still be changed by whoever asks */
            mayChange: boolean;
        };
        CommentThreadDto: {
            id: string;
            /** @description Null when it is about the whole */
            item: components["schemas"]["ThreadItemDto"] | null;
            /** @description The counsellor, as they were when they last wrote */
            counsellor: components["schemas"]["CommentAuthorDto"];
            /** @description Whether the counsellor can read on: false once their share has ended or does not show the item any more */
            open: boolean;
            /** @description What the other wrote and whoever asks has not read */
            unread: number;
            /** @description Oldest first */
            comments: components["schemas"]["CommentDto"][];
        };
        CommentsDto: {
            /** @description What counsellors wrote and I have not read */
            unread: number;
            /** @description Latest first */
            threads: components["schemas"]["CommentThreadDto"][];
        };
        AnswerDto: {
            /** Format: uuid */
            threadId: string;
            /** @description Plain text; the other of the two reads it */
            text: string;
        };
        CommentsReadDto: {
            /** Format: uuid */
            threadId: string;
            /**
             * Format: uuid
             * @description The last comment that was shown
             */
            through: string;
        };
        CommentChangeDto: {
            /** @description Plain text; the other of the two reads it */
            text: string;
        };
        NewCodeDto: {
            id: string;
            /** @description Six digits; told this once, for only a hash of it is kept */
            code: string;
            /**
             * Format: date-time
             * @description Until when it can be typed
             */
            expiresAt: string;
        };
        AskingCounsellorDto: {
            id: string;
            givenName: string;
            familyName: string;
            /** @description What they do there */
            title: string | null;
            structure: string;
        };
        ClaimDto: {
            counsellor: components["schemas"]["AskingCounsellorDto"];
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            note: string | null;
        };
        ShareCodeDto: {
            id: string;
            /**
             * @description waiting: to be typed; claimed: by someone, to be confirmed; given; expired; guessed: ended by wrong tries
             * @enum {string}
             */
            state: "claimed" | "expired" | "given" | "guessed" | "waiting";
            /**
             * Format: date-time
             * @description Until when it can be typed or, once it is, confirmed
             */
            expiresAt: string;
            /** @description Null until somebody has typed it */
            claim: components["schemas"]["ClaimDto"] | null;
        };
        CodeConfirmationDto: {
            /** @description What they will be able to read. Name, headline and summary come with any share */
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /**
             * @description Ids of experiences, skills, evidence and languages: those that are shared, or with `later` those that are not.
             *     Without it: all that is there now
             */
            items?: string[];
            /** @description Whether what is added later to these sections joins the share; false unless told */
            later?: boolean;
            /**
             * @description The contact lines that are shared, and no others: when `contact` joins the sections, at least one is named.
             *     Left out of a change, they are as they were
             */
            contactLines?: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /** @description How many days it lasts, from now */
            days: number;
        };
        GrantCounsellorDto: {
            id: string;
            givenName: string;
            familyName: string;
            structure: string;
        };
        GrantDto: {
            id: string;
            counsellor: components["schemas"]["GrantCounsellorDto"];
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @description Ids of the items that are shared, or with `later` of those that are not */
            items: string[];
            /** @description Whether what is added later joins the share */
            later: boolean;
            contactLines: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            note: string | null;
            /** @description Whether the note is what the counsellor wrote when they asked, with a code or a request; else it is my own */
            noteByReader: boolean;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was withdrawn; null when it was not
             */
            revokedAt: string | null;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
            /** @description Whether it can be renewed as it is: until a month after its end */
            renewable: boolean;
            /**
             * Format: date-time
             * @description When it was last read through; null when never
             */
            lastReadAt: string | null;
            /** @description Counts the saves; send it back as If-Match */
            version: number;
        };
        CommuneDto: {
            /** @description INSEE code */
            code: string;
            name: string;
            postalCode: string;
        };
        ConfirmationShownDto: {
            /** @description Whether those who read the skill are told of it */
            shown: boolean;
        };
        ConfirmationLinkDto: {
            /** @description From the fragment of the mailed link */
            token: string;
        };
        AskingPersonDto: {
            givenName: string;
            familyName: string;
        };
        SkillToConfirmDto: {
            id: string;
            name: string;
            details: string | null;
            /**
             * @description My answer so far
             * @enum {string|null}
             */
            answer: "confirmed" | "declined" | null;
            byName: string | null;
            organisation: string | null;
            sentence: string | null;
        };
        AskedConfirmationDto: {
            person: components["schemas"]["AskingPersonDto"];
            /** @description As the person calls the one they ask */
            name: string;
            message: string | null;
            /** @description By the link of the thank-you one can only take back */
            mayAnswer: boolean;
            /** Format: date-time */
            endsAt: string | null;
            skills: components["schemas"]["SkillToConfirmDto"][];
        };
        SkillAnswerDto: {
            /** Format: uuid */
            skillId: string;
            /** @description Whether I confirm it; false declines, and is told to the person alone */
            confirmed: boolean;
            /** @description What I can say of it; only kept with a confirmation */
            sentence?: string | null;
        };
        ConfirmationAnswerDto: {
            /** @description From the fragment of the mailed link */
            token: string;
            /** @description Who I am, shown with what I confirm */
            name: string;
            /** @description Where I know the person from */
            organisation?: string | null;
            answers: components["schemas"]["SkillAnswerDto"][];
        };
        ConfirmationWithdrawalDto: {
            /** @description From the fragment of the mailed link */
            token: string;
            /**
             * Format: uuid
             * @description One of the skills; left out, all of them
             */
            skillId?: string | null;
        };
        ConfirmationDto: {
            id: string;
            /** @description Whether those who read the skill are told of it */
            shown: boolean;
            /** @description Whether I have said that it is shown or kept hidden */
            decided: boolean;
            by: string;
            organisation: string | null;
            /**
             * @description What they are to me
             * @enum {string}
             */
            relation: "association" | "colleague" | "counsellor" | "employer" | "other" | "trainer";
            sentence: string | null;
            confirmedAt: string;
            /** @description The words that they confirmed */
            confirmedName: string;
            /** @description Whether the name or the details of the skill are others today */
            changedSince: boolean;
        };
        AskedSkillDto: {
            skillId: string;
            /** @description As it was when it was asked about */
            name: string;
            /**
             * @description Null while there is none
             * @enum {string|null}
             */
            answer: "confirmed" | "declined" | null;
            /** @description What they confirmed; null when they did not */
            confirmation: components["schemas"]["ConfirmationDto"] | null;
        };
        ConfirmationRequestDto: {
            id: string;
            /** @description Null once it is forgotten */
            email: string | null;
            name: string;
            /** @enum {string} */
            relation: "association" | "colleague" | "employer" | "other" | "trainer";
            message: string | null;
            /** @enum {string} */
            status: "answered" | "cancelled" | "ended" | "waiting";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description From when on it may be sent again; null when it waits for nothing
             */
            mayBeSentAgainAt: string | null;
            skills: components["schemas"]["AskedSkillDto"][];
        };
        NewConfirmationRequestDto: {
            /**
             * Format: email
             * @description Of the one who is asked; kept until their link has ended
             */
            email: string;
            /** @description Of the one who is asked */
            name: string;
            /**
             * @description What they are to me
             * @enum {string}
             */
            relation: "association" | "colleague" | "employer" | "other" | "trainer";
            /** @description My skills that they are asked about, and the only thing that they see of my portfolio */
            skillIds: string[];
            /** @description Shown to them beside the skills */
            message?: string | null;
        };
        DigitalAnswerDto: {
            competence: string;
            /**
             * @description 0 not yet, 1 to 8 the framework's levels
             * @enum {number}
             */
            level: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
        };
        DigitalCheckDto: {
            id: string;
            /** @description Version of DigComp */
            framework: string;
            /** @description In the framework's order; what was passed is absent */
            answers: components["schemas"]["DigitalAnswerDto"][];
            /** @description ISO 8601 */
            startedAt: string;
            /** @description ISO 8601 */
            updatedAt: string;
            /** @description ISO 8601; null while it goes on */
            endedAt: string | null;
            /** @description Counts the saves; send it back as If-Match */
            version: number;
        };
        DigitalCompetenceDto: {
            code: string;
            /** @description In plain words */
            name: string;
            /** @description As the framework says it */
            label: string;
            /** @description What one can say of oneself at the levels 1 to 8 */
            statements: string[];
        };
        DigitalAreaDto: {
            code: string;
            label: string;
            competences: components["schemas"]["DigitalCompetenceDto"][];
        };
        DigitalFrameworkDto: {
            version: string;
            areas: components["schemas"]["DigitalAreaDto"][];
        };
        DigitalAnswerChangeDto: {
            /** @description The framework's code: "1.1" */
            competence: string;
            /**
             * @description 0 not yet, 1 to 8 the framework's levels; null takes the answer back
             * @enum {number|null}
             */
            level: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
        };
        DigitalAnswersDto: {
            /** @description One or several; what is left out stays as it is */
            answers: components["schemas"]["DigitalAnswerChangeDto"][];
        };
        ListedCounsellorDto: {
            id: string;
            givenName: string;
            familyName: string;
            /** @description What they do there */
            title: string | null;
        };
        ListedStructureDto: {
            id: string;
            name: string;
            organisation: string;
            commune: string | null;
            counsellors: components["schemas"]["ListedCounsellorDto"][];
        };
        NewLinkDto: {
            /**
             * Format: uri
             * @description An address on the web, http or https
             */
            url: string;
            /** @description What it is, in a few words */
            title: string;
            /** @description What it shows */
            description?: string | null;
            /** @description The skills it shows; in a form, a JSON array as text */
            skillIds?: string[];
            /** @description The experiences it comes from; in a form, a JSON array as text */
            experienceIds?: string[];
        };
        NewFileDto: {
            /**
             * Format: binary
             * @description Last in the form: PDF, JPEG, PNG, WebP, DOCX, ODT, MP3 or MP4
             */
            file: string;
            /** @description What it is, in a few words */
            title: string;
            /** @description What it shows */
            description?: string | null;
            /** @description The skills it shows; in a form, a JSON array as text */
            skillIds?: string[];
            /** @description The experiences it comes from; in a form, a JSON array as text */
            experienceIds?: string[];
        };
        EvidenceFileDto: {
            name: string;
            mediaType: string;
            /** @description In bytes */
            size: number;
            /** @description Of the content, hexadecimal */
            sha256: string;
        };
        EvidenceDto: {
            id: string;
            title: string;
            description: string | null;
            /** @description For a link; a file has none */
            url: string | null;
            /** @description For a file; a link has none */
            file: components["schemas"]["EvidenceFileDto"] | null;
            skillIds?: string[];
            experienceIds?: string[];
            /** @description Counts the saves; send it back as If-Match */
            version: number;
        };
        EvidenceChangeDto: {
            /** @description What it is, in a few words */
            title?: string;
            /** @description What it shows */
            description?: string | null;
            /** @description The skills it shows; in a form, a JSON array as text */
            skillIds?: string[];
            /** @description The experiences it comes from; in a form, a JSON array as text */
            experienceIds?: string[];
            /**
             * Format: uri
             * @description An address on the web, http or https
             */
            url?: string;
        };
        StorageDto: {
            /** @description By the files of one's evidence, those in the bin included */
            usedBytes: number;
            limitBytes: number;
        };
        NewExperienceDto: {
            /**
             * @description What kind of experience it is
             * @enum {string}
             */
            kind: "apprenticeship" | "caring" | "civic-service" | "detention" | "internship" | "job" | "leisure" | "military" | "project" | "training" | "volunteering";
            /** @description What one was or did, in a few words */
            title: string;
            /** @description Employer, school, association, family... */
            organisation?: string | null;
            place?: string | null;
            /** @description A partial date: 2009, 2009-03 or 2009-03-15 */
            startedOn?: string | null;
            /** @description A partial date: 2009, 2009-03 or 2009-03-15 */
            endedOn?: string | null;
            /** @description Still going on; then there is no end */
            ongoing?: boolean;
            /** @description What I did */
            description?: string | null;
            /** @description What came of it */
            results?: string | null;
        };
        ExperienceDto: {
            id: string;
            /** @enum {string} */
            kind: "apprenticeship" | "caring" | "civic-service" | "detention" | "internship" | "job" | "leisure" | "military" | "project" | "training" | "volunteering";
            title: string;
            organisation: string | null;
            place: string | null;
            /** @description A partial date: 2009, 2009-03 or 2009-03-15 */
            startedOn: string | null;
            /** @description A partial date: 2009, 2009-03 or 2009-03-15 */
            endedOn: string | null;
            ongoing: boolean;
            description: string | null;
            results: string | null;
            /** @description Counts the saves; send it back as If-Match */
            version: number;
        };
        ExperienceChangeDto: {
            /**
             * @description What kind of experience it is
             * @enum {string}
             */
            kind?: "apprenticeship" | "caring" | "civic-service" | "detention" | "internship" | "job" | "leisure" | "military" | "project" | "training" | "volunteering";
            /** @description What one was or did, in a few words */
            title?: string;
            /** @description Employer, school, association, family... */
            organisation?: string | null;
            place?: string | null;
            /** @description A partial date: 2009, 2009-03 or 2009-03-15 */
            startedOn?: string | null;
            /** @description A partial date: 2009, 2009-03 or 2009-03-15 */
            endedOn?: string | null;
            /** @description Still going on; then there is no end */
            ongoing?: boolean;
            /** @description What I did */
            description?: string | null;
            /** @description What came of it */
            results?: string | null;
        };
        FieldSummaryDto: {
            /** @enum {string} */
            source: "digcomp" | "esco" | "rome" | "starter";
            code: string;
            /** @enum {string} */
            kind: "occupation" | "theme";
            label: string;
            /** @description What it is called too, when it was found by that */
            matched: string | null;
            /** @description Where one looks for it; empty for one that is only searched for */
            family: string;
            /**
             * @description The kind of experience that it mostly is
             * @enum {string}
             */
            usualKind: "apprenticeship" | "caring" | "civic-service" | "detention" | "internship" | "job" | "leisure" | "military" | "project" | "training" | "volunteering";
            /** @description What an experience of it could be called */
            usualTitle: string;
        };
        ActivityDto: {
            code: string;
            /** @description What a person did, in the first person */
            text: string;
            /** @description Codes of the skills that it shows, the one that it shows best first */
            skills: string[];
        };
        SkillReferenceDto: {
            /** @enum {string} */
            source: "digcomp" | "esco" | "rome" | "starter";
            /** @description Of the concept, as its source has it */
            code: string;
            /** @description Of the source */
            version: string;
        };
        ProposedSkillDto: {
            reference: components["schemas"]["SkillReferenceDto"];
            label: string;
            /** @description The group of skills that it belongs to; empty when it is in none */
            group: string;
            /** @description In the heart of the occupation or theme, and not beside it */
            core: boolean;
            /**
             * @description What would show it most easily
             * @enum {string}
             */
            evidence: "certificate" | "document" | "photo" | "word";
        };
        FieldDto: {
            /** @enum {string} */
            source: "digcomp" | "esco" | "rome" | "starter";
            code: string;
            /** @enum {string} */
            kind: "occupation" | "theme";
            label: string;
            /** @description What it is called too, when it was found by that */
            matched: string | null;
            /** @description Where one looks for it; empty for one that is only searched for */
            family: string;
            /**
             * @description The kind of experience that it mostly is
             * @enum {string}
             */
            usualKind: "apprenticeship" | "caring" | "civic-service" | "detention" | "internship" | "job" | "leisure" | "military" | "project" | "training" | "volunteering";
            /** @description What an experience of it could be called */
            usualTitle: string;
            version: string;
            /** @description Empty for an imported occupation: its skills are picked at once */
            activities: components["schemas"]["ActivityDto"][];
            skills: components["schemas"]["ProposedSkillDto"][];
        };
        FieldReferenceDto: {
            /** @enum {string} */
            source: "digcomp" | "esco" | "rome" | "starter";
            /** @description As its source writes it: a code, or a URI */
            code: string;
        };
        KeptSkillDto: {
            /** @description Where its name was chosen from; null for my own words */
            reference?: components["schemas"]["SkillReferenceDto"] | null;
            /** @description The skill in plain words */
            name: string;
            /**
             * @description 1 I am discovering it, 2 with help, 3 without help, 4 I can show others
             * @enum {number|null}
             */
            level?: 1 | 2 | 3 | 4 | null;
            /**
             * @description How hard what I do with it is; kept with the level that is said
             * @enum {string|null}
             */
            difficulty?: "unforeseen" | "usual" | "varied" | null;
            /**
             * @description Where I do it; kept with the level that is said
             * @enum {string|null}
             */
            setting?: "known" | "pressing" | "several" | null;
            /** @description The own words that it comes from */
            own?: string | null;
        };
        OpenTellingDto: {
            /** @description Occupations and themes that the title of the experience speaks of */
            suggestions: components["schemas"]["FieldSummaryDto"][];
            /** @description The occupation or theme of life that was chosen */
            field?: components["schemas"]["FieldReferenceDto"] | null;
            /** @description Codes of the activities that were ticked */
            activities: string[];
            /** @description What I did besides, in my own words */
            own: string[];
            /** @description Skills that are picked, and not added yet */
            skills: components["schemas"]["KeptSkillDto"][];
        };
        TellingDto: {
            /** @description The occupation or theme of life that was chosen */
            field?: components["schemas"]["FieldReferenceDto"] | null;
            /** @description Codes of the activities that were ticked */
            activities: string[];
            /** @description What I did besides, in my own words */
            own: string[];
            /** @description Skills that are picked, and not added yet */
            skills: components["schemas"]["KeptSkillDto"][];
        };
        ChosenSkillDto: {
            /** @description Where its name was chosen from; null for my own words */
            reference?: components["schemas"]["SkillReferenceDto"] | null;
            /** @description The skill in plain words */
            name: string;
            /**
             * @description 1 I am discovering it, 2 with help, 3 without help, 4 I can show others
             * @enum {number|null}
             */
            level?: 1 | 2 | 3 | 4 | null;
            /**
             * @description How hard what I do with it is; kept with the level that is said
             * @enum {string|null}
             */
            difficulty?: "unforeseen" | "usual" | "varied" | null;
            /**
             * @description Where I do it; kept with the level that is said
             * @enum {string|null}
             */
            setting?: "known" | "pressing" | "several" | null;
        };
        ChosenSkillsDto: {
            skills: components["schemas"]["ChosenSkillDto"][];
        };
        SaidLevelDto: {
            /** @enum {number} */
            level: 1 | 2 | 3 | 4;
            /** @description ISO 8601 */
            saidAt: string;
            /** @enum {string|null} */
            difficulty: "unforeseen" | "usual" | "varied" | null;
            /** @enum {string|null} */
            setting: "known" | "pressing" | "several" | null;
        };
        SkillDto: {
            id: string;
            name: string;
            details: string | null;
            /**
             * @description 1 I am discovering it, 2 with help, 3 without help, 4 I can show others
             * @enum {number|null}
             */
            level: 1 | 2 | 3 | 4 | null;
            contexts: string[];
            /** @description Where its name was chosen from; absent when it is all in my own words */
            reference?: components["schemas"]["SkillReferenceDto"];
            /** @description My own groupings; absent when there are none */
            classifications?: string[];
            /** @description Each level that was said, oldest first; absent when none was */
            levels?: components["schemas"]["SaidLevelDto"][];
            /** @description Absent when experiences may not be seen */
            experienceIds?: string[];
            /** @description Who confirmed it, oldest first; absent when nobody has */
            confirmations?: components["schemas"]["ConfirmationDto"][];
            /** @description Counts the saves; send it back as If-Match */
            version: number;
        };
        AddedSkillDto: {
            /** @enum {string} */
            outcome: "known" | "new" | "tied";
            skill: components["schemas"]["SkillDto"];
        };
        NewGrantDto: {
            /**
             * Format: uuid
             * @description The counsellor, from the directory; or else their address
             */
            counsellorId?: string | null;
            /**
             * Format: email
             * @description The counsellor's e-mail address; or else their id
             */
            counsellorEmail?: string | null;
            /** @description What they will be able to read. Name, headline and summary come with any share */
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /**
             * @description Ids of experiences, skills, evidence and languages: those that are shared, or with `later` those that are not.
             *     Without it: all that is there now
             */
            items?: string[];
            /** @description Whether what is added later to these sections joins the share; false unless told */
            later?: boolean;
            /**
             * @description The contact lines that are shared, and no others: when `contact` joins the sections, at least one is named.
             *     Left out of a change, they are as they were
             */
            contactLines?: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /**
             * @description What the share is for
             * @enum {string}
             */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            /** @description A sentence that says more about the purpose */
            note?: string | null;
            /** @description How many days it lasts, from now */
            days: number;
        };
        GrantScopeDto: {
            /** @description What they will be able to read. Name, headline and summary come with any share */
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /**
             * @description Ids of experiences, skills, evidence and languages: those that are shared, or with `later` those that are not.
             *     Without it: all that is there now
             */
            items?: string[];
            /** @description Whether what is added later to these sections joins the share; false unless told */
            later?: boolean;
            /**
             * @description The contact lines that are shared, and no others: when `contact` joins the sections, at least one is named.
             *     Left out of a change, they are as they were
             */
            contactLines?: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
        };
        SharedCommuneDto: {
            /** @description INSEE code */
            code: string;
            name: string;
            postalCode: string;
        };
        SharedContactDto: {
            email?: string | null;
            phone?: string | null;
            address?: string | null;
            /** @description 2001-05-23 */
            birthDate?: string | null;
            website?: string | null;
            commune?: components["schemas"]["SharedCommuneDto"] | null;
            mobility?: string | null;
            drivingLicences?: ("A" | "A1" | "A2" | "AM" | "B" | "B1" | "BE" | "C" | "C1" | "C1E" | "CE" | "D" | "D1" | "D1E" | "DE")[];
        };
        SharedProfileDto: {
            givenName: string;
            familyName: string;
            headline: string | null;
            summary: string | null;
            contact?: components["schemas"]["SharedContactDto"];
        };
        SharedPhotoDto: {
            /** @enum {string} */
            mediaType: "image/jpeg";
            /** @description In base64 */
            content: string;
        };
        SharedExperienceDto: {
            id: string;
            /** @enum {string} */
            kind: "apprenticeship" | "caring" | "civic-service" | "detention" | "internship" | "job" | "leisure" | "military" | "project" | "training" | "volunteering";
            title: string;
            organisation: string | null;
            place: string | null;
            /** @description 2009, 2009-03 or 2009-03-15 */
            startedOn: string | null;
            endedOn: string | null;
            ongoing: boolean;
            description: string | null;
            results: string | null;
        };
        SharedReferenceDto: {
            /** @enum {string} */
            source: "digcomp" | "esco" | "rome" | "starter";
            /** @description Of the concept, as its source has it */
            code: string;
            /** @description Of the source */
            version: string;
        };
        SharedLevelDto: {
            /** @enum {number} */
            level: 1 | 2 | 3 | 4;
            /** @description ISO 8601 */
            saidAt: string;
            /** @enum {string|null} */
            difficulty: "unforeseen" | "usual" | "varied" | null;
            /** @enum {string|null} */
            setting: "known" | "pressing" | "several" | null;
        };
        SharedConfirmationDto: {
            by: string;
            organisation: string | null;
            /**
             * @description What they are to the person
             * @enum {string}
             */
            relation: "association" | "colleague" | "counsellor" | "employer" | "other" | "trainer";
            sentence: string | null;
            confirmedAt: string;
            /** @description The words that were confirmed */
            confirmedName: string;
            /** @description Whether the name or the details of the skill are others today */
            changedSince: boolean;
        };
        SharedSkillDto: {
            id: string;
            name: string;
            details: string | null;
            /**
             * @description 1 I am discovering it, 2 with help, 3 without help, 4 I can show others
             * @enum {number|null}
             */
            level: 1 | 2 | 3 | 4 | null;
            contexts: string[];
            /** @description Where its name was chosen from; absent when it is all in the person's words */
            reference?: components["schemas"]["SharedReferenceDto"];
            /** @description The person's own groupings; absent when there are none */
            classifications?: string[];
            /** @description Each level that they said, oldest first; absent when none was */
            levels?: components["schemas"]["SharedLevelDto"][];
            /** @description Absent when experiences are not shared */
            experienceIds?: string[];
            /** @description Who confirmed it, among those that the person shows; absent when there is nobody */
            confirmations?: components["schemas"]["SharedConfirmationDto"][];
        };
        SharedFileDto: {
            name: string;
            mediaType: string;
            /** @description In bytes */
            size: number;
            /** @description Of the content, hexadecimal */
            sha256: string;
        };
        SharedEvidenceDto: {
            id: string;
            title: string;
            description: string | null;
            /** @description For a link; a file has none */
            url: string | null;
            /** @description For a file; a link has none */
            file: components["schemas"]["SharedFileDto"] | null;
            /** @description Absent when skills are not shared */
            skillIds?: string[];
            /** @description Absent when experiences are not shared */
            experienceIds?: string[];
        };
        SharedLanguageDto: {
            id: string;
            name: string;
            /** @enum {string|null} */
            level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | null;
        };
        PreviewDto: {
            ownerId: string;
            profile: components["schemas"]["SharedProfileDto"];
            photo?: components["schemas"]["SharedPhotoDto"];
            experiences?: components["schemas"]["SharedExperienceDto"][];
            skills?: components["schemas"]["SharedSkillDto"][];
            evidence?: components["schemas"]["SharedEvidenceDto"][];
            languages?: components["schemas"]["SharedLanguageDto"][];
        };
        StoppedDto: {
            /** @description Shares with counsellors, and links */
            shares: number;
        };
        GrantChangeDto: {
            /** @description What they will be able to read. Name, headline and summary come with any share */
            sections?: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /**
             * @description Ids of experiences, skills, evidence and languages: those that are shared, or with `later` those that are not.
             *     Without it: all that is there now
             */
            items?: string[];
            /** @description Whether what is added later to these sections joins the share; false unless told */
            later?: boolean;
            /**
             * @description The contact lines that are shared, and no others: when `contact` joins the sections, at least one is named.
             *     Left out of a change, they are as they were
             */
            contactLines?: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /**
             * @description What the share is for
             * @enum {string}
             */
            purpose?: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            /** @description A sentence that says more about the purpose */
            note?: string | null;
            /** @description How many days it lasts, from now */
            days?: number;
        };
        AccessTermsDto: {
            /** @description The share by which I read, and its count of changes: what is open elsewhere is compared with them */
            grantId: string;
            version: number;
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            note: string | null;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When I last came before this visit; null when never: then nothing is marked
             */
            lastVisitAt: string | null;
            /** @description Whether more was opened to me since */
            widened: boolean;
            /** @description Of things that were not there to be read then */
            newIds: string[];
            /** @description Of things whose words have changed since */
            changedIds: string[];
            /** @description Name, headline or summary have changed since */
            profileChanged: boolean;
        };
        SharedPortfolioDto: {
            ownerId: string;
            profile: components["schemas"]["SharedProfileDto"];
            photo?: components["schemas"]["SharedPhotoDto"];
            experiences?: components["schemas"]["SharedExperienceDto"][];
            skills?: components["schemas"]["SharedSkillDto"][];
            evidence?: components["schemas"]["SharedEvidenceDto"][];
            languages?: components["schemas"]["SharedLanguageDto"][];
            access: components["schemas"]["AccessTermsDto"];
        };
        ImportFormDto: {
            /**
             * Format: binary
             * @description A PDF made with Lorfolio, 10 MB at most, or a CV as JSON Resume, 2 MB at most
             */
            file: string;
        };
        ImportChangeDto: {
            /** @description Where it stands in the file */
            path: string;
            code: string;
            message: string;
            from?: string;
            to?: string;
        };
        ImportItemDto: {
            id: string;
            /** @enum {string} */
            section: "documents" | "evidence" | "experiences" | "languages" | "profile" | "skills";
            /** @description Where it stands in the file */
            path: string;
            title: string;
            /** @description As one would send it to add it by hand */
            values: {
                [key: string]: unknown;
            };
            /** @description What is not as it stood in the file */
            changes: components["schemas"]["ImportChangeDto"][];
            /** @description Whether the portfolio holds the same already: it is then added again only when it is named */
            alreadyThere: boolean;
        };
        SkippedItemDto: {
            /** @description Where it stands in the file */
            path: string;
            code: string;
            message: string;
            /** @description The beginning of what stood there */
            value?: string;
        };
        ImportDto: {
            id: string;
            /** @enum {string} */
            format: "json-resume" | "lorfolio";
            items: components["schemas"]["ImportItemDto"][];
            skipped: components["schemas"]["SkippedItemDto"][];
        };
        ImportChoiceDto: {
            /** @description Ids of the items to keep; without it, all that are not there already */
            items?: string[];
            /**
             * @description Whether a profile that is named fills only what is empty, or also replaces what is filled in already: the usual
             * @enum {string}
             */
            profile?: "fill" | "replace";
        };
        ImportReportLineDto: {
            /** @enum {string} */
            section: "documents" | "evidence" | "experiences" | "languages" | "profile" | "skills";
            title: string;
            /**
             * @description As it stood in the file, kept with changes, or not kept
             * @enum {string}
             */
            outcome: "changed" | "kept" | "skipped";
            /** @description What was changed, or why it was not kept */
            notes: string[];
        };
        ImportReportDto: {
            /** @description How many items were kept, changed or not */
            kept: number;
            report: components["schemas"]["ImportReportLineDto"][];
        };
        WordingDto: {
            /**
             * Format: uuid
             * @description Experience, skill, language or piece of evidence; null for the profile
             */
            itemId: string | null;
            /** @enum {string} */
            field: "description" | "details" | "headline" | "name" | "results" | "summary" | "title";
            /** @description Null: left unsaid in this document */
            text: string | null;
            /** @description What the portfolio said when this was written */
            basedOn: string | null;
        };
        DocumentDto: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "booklet" | "cv-anonymous" | "cv-by-date" | "cv-by-skill" | "europass" | "portfolio";
            /** @enum {string} */
            template: "dense" | "sober" | "warm";
            /** @enum {string} */
            language: "en" | "fr";
            /** @enum {string} */
            paper: "a4" | "letter";
            parts: ("evidence" | "experiences" | "interests" | "languages" | "skills" | "summary" | "training")[];
            leftOut: string[];
            itemOrder: string[];
            /** @enum {string} */
            textLength: "full" | "short";
            contactLines: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            photo: boolean;
            attachment: boolean;
            wordings: components["schemas"]["WordingDto"][];
            verifiable: boolean;
            /** @description By which whoever holds it can ask whether it was made here; null when it carries none */
            code: string | null;
            /** @description ISO 8601 */
            updatedAt: string;
            /** @description Counts the saves; send it back as If-Match */
            version: number;
        };
        NewDocumentDto: {
            /** @enum {string} */
            template?: "dense" | "sober" | "warm";
            /** @enum {string} */
            paper?: "a4" | "letter";
            /** @description Those that are shown, in their order */
            parts?: ("evidence" | "experiences" | "interests" | "languages" | "skills" | "summary" | "training")[];
            /** @description Ids of items that stay out; what is added to the portfolio later joins */
            leftOut?: string[];
            /** @description Ids of items that come first in their part, in this order */
            itemOrder?: string[];
            /**
             * @description `short`: the first lines of what one did, and of a skill its name and level
             * @enum {string}
             */
            textLength?: "full" | "short";
            /** @description Never the date of birth */
            contactLines?: ("address" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            photo?: boolean;
            /** @description Whether its data goes with the file, for programs, and to be brought back */
            attachment?: boolean;
            /** @description Whether it carries a code, by which whoever holds it can ask whether it was made here, and when */
            verifiable?: boolean;
            /** @description Other words for texts of the portfolio, in this document only */
            wordings?: components["schemas"]["WordingDto"][];
            /** @description For oneself, and in the name of the file */
            name: string;
            /** @enum {string} */
            kind: "booklet" | "cv-anonymous" | "cv-by-date" | "cv-by-skill" | "europass" | "portfolio";
            /** @enum {string} */
            language: "en" | "fr";
        };
        DocumentChangeDto: {
            /** @description For oneself, and in the name of the file */
            name?: string;
            /** @enum {string} */
            kind?: "booklet" | "cv-anonymous" | "cv-by-date" | "cv-by-skill" | "europass" | "portfolio";
            /** @enum {string} */
            language?: "en" | "fr";
            /** @enum {string} */
            template?: "dense" | "sober" | "warm";
            /** @enum {string} */
            paper?: "a4" | "letter";
            /** @description Those that are shown, in their order */
            parts?: ("evidence" | "experiences" | "interests" | "languages" | "skills" | "summary" | "training")[];
            /** @description Ids of items that stay out; what is added to the portfolio later joins */
            leftOut?: string[];
            /** @description Ids of items that come first in their part, in this order */
            itemOrder?: string[];
            /**
             * @description `short`: the first lines of what one did, and of a skill its name and level
             * @enum {string}
             */
            textLength?: "full" | "short";
            /** @description Never the date of birth */
            contactLines?: ("address" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            photo?: boolean;
            /** @description Whether its data goes with the file, for programs, and to be brought back */
            attachment?: boolean;
            /** @description Whether it carries a code, by which whoever holds it can ask whether it was made here, and when */
            verifiable?: boolean;
            /** @description Other words for texts of the portfolio, in this document only */
            wordings?: components["schemas"]["WordingDto"][];
        };
        DocumentCopyDto: {
            /** @description Of the copy */
            name: string;
        };
        NewLanguageDto: {
            name: string;
            /**
             * @description Of the Common European Framework of Reference, or `native`
             * @enum {string|null}
             */
            level?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | null;
        };
        LanguageDto: {
            id: string;
            name: string;
            /** @enum {string|null} */
            level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | null;
            /** @description Counts the saves; send it back as If-Match */
            version: number;
        };
        LanguageChangeDto: {
            name?: string;
            /**
             * @description Of the Common European Framework of Reference, or `native`
             * @enum {string|null}
             */
            level?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native" | null;
        };
        NoticeReaderDto: {
            givenName: string;
            familyName: string;
            structure: string;
        };
        NoticeConfirmationDto: {
            by: string;
            organisation: string | null;
            skillId: string;
            skillName: string;
        };
        ShareNoticeDto: {
            /** @enum {string} */
            kind: "ending-soon" | "first-read" | "link-ending" | "link-opened" | "reader-left" | "skill-confirmed";
            /** Format: date-time */
            at: string;
            /** @description The share it is about, the link, or the confirmation */
            id: string;
            /** @description With `first-read` and `link-opened`: the record of the access log that tells the same */
            recordId: string | null;
            /** @description Who reads by the share; null for what is about none */
            reader: components["schemas"]["NoticeReaderDto"] | null;
            /** @description What the person called the link; null for what is about none */
            label: string | null;
            /** @description With `skill-confirmed` */
            confirmation: components["schemas"]["NoticeConfirmationDto"] | null;
            /**
             * Format: date-time
             * @description With `ending-soon` and `link-ending`: the end
             */
            expiresAt: string | null;
        };
        ShareNoticesDto: {
            /** @description Newest first, of the last two months */
            notices: components["schemas"]["ShareNoticeDto"][];
            /** @description How many are newer than the last look */
            unseen: number;
        };
        NoticeSettingsDto: {
            /** @description A mail once a week, when something happened */
            weeklySummary: boolean;
        };
        ShareLinkDto: {
            id: string;
            /** @enum {string} */
            what: "cv" | "items";
            label: string;
            /** @description Whether it asks for a password */
            locked: boolean;
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @description Ids of the items that are shown, or with `later` of those that are not */
            items: string[];
            /** @description Whether what is added later joins */
            later: boolean;
            contactLines: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was withdrawn; null when it was not
             */
            revokedAt: string | null;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
            /** @description How often it was opened */
            openings: number;
            /**
             * Format: date-time
             * @description When it was last opened; null when never
             */
            lastOpenedAt: string | null;
            /** @description Counts the saves; send it back as If-Match */
            version: number;
        };
        NewShareLinkDto: {
            /** @description What they will be able to read. Name, headline and summary come with any share */
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /**
             * @description Ids of experiences, skills, evidence and languages: those that are shared, or with `later` those that are not.
             *     Without it: all that is there now
             */
            items?: string[];
            /** @description Whether what is added later to these sections joins the share; false unless told */
            later?: boolean;
            /**
             * @description The contact lines that are shared, and no others: when `contact` joins the sections, at least one is named.
             *     Left out of a change, they are as they were
             */
            contactLines?: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /** @description How many days it lasts, from now */
            days: number;
            /**
             * @description A CV comes with its PDF, chosen items with their files
             * @enum {string}
             */
            what: "cv" | "items";
            /** @description For whom or why, in one's own words; readers are not told */
            label: string;
            /** @description Asked of whoever opens the link; none unless told, null takes it away */
            password?: string | null;
        };
        AddressedLinkDto: {
            id: string;
            /** @enum {string} */
            what: "cv" | "items";
            label: string;
            /** @description Whether it asks for a password */
            locked: boolean;
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @description Ids of the items that are shown, or with `later` of those that are not */
            items: string[];
            /** @description Whether what is added later joins */
            later: boolean;
            contactLines: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was withdrawn; null when it was not
             */
            revokedAt: string | null;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
            /** @description How often it was opened */
            openings: number;
            /**
             * Format: date-time
             * @description When it was last opened; null when never
             */
            lastOpenedAt: string | null;
            /** @description Counts the saves; send it back as If-Match */
            version: number;
            /** @description The address is `/lien#` and this */
            token: string;
        };
        ShareLinkScopeDto: {
            /** @description What they will be able to read. Name, headline and summary come with any share */
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /**
             * @description Ids of experiences, skills, evidence and languages: those that are shared, or with `later` those that are not.
             *     Without it: all that is there now
             */
            items?: string[];
            /** @description Whether what is added later to these sections joins the share; false unless told */
            later?: boolean;
            /**
             * @description The contact lines that are shared, and no others: when `contact` joins the sections, at least one is named.
             *     Left out of a change, they are as they were
             */
            contactLines?: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /**
             * @description A CV comes with its PDF, chosen items with their files
             * @enum {string}
             */
            what: "cv" | "items";
        };
        ShareLinkChangeDto: {
            /** @description What they will be able to read. Name, headline and summary come with any share */
            sections?: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /**
             * @description Ids of experiences, skills, evidence and languages: those that are shared, or with `later` those that are not.
             *     Without it: all that is there now
             */
            items?: string[];
            /** @description Whether what is added later to these sections joins the share; false unless told */
            later?: boolean;
            /**
             * @description The contact lines that are shared, and no others: when `contact` joins the sections, at least one is named.
             *     Left out of a change, they are as they were
             */
            contactLines?: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /** @description How many days it lasts, from now */
            days?: number;
            /**
             * @description A CV comes with its PDF, chosen items with their files
             * @enum {string}
             */
            what?: "cv" | "items";
            /** @description For whom or why, in one's own words; readers are not told */
            label?: string;
            /** @description Asked of whoever opens the link; none unless told, null takes it away */
            password?: string | null;
        };
        NewPhotoDto: {
            /**
             * Format: binary
             * @description JPEG, PNG or WebP, 10 MB and 50 million pixels at most
             */
            file: string;
        };
        PhotoDto: {
            /** @description Counts the saves; send it back as If-Match */
            version: number;
            /** @description Of the picture, hexadecimal */
            sha256: string;
        };
        ProfileChangeDto: {
            givenName?: string;
            familyName?: string;
            /** @description One line under the name */
            headline?: string | null;
            summary?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** @description Street and number */
            address?: string | null;
            /** @description `2001-05-23`; shared only where the person says so, and never part of a CV */
            birthDate?: string | null;
            /** Format: uri */
            website?: string | null;
            /** @description INSEE code, from the communes' search; null takes the commune away */
            communeCode?: string | null;
            postalCode?: string | null;
            /** @description How far or where to one goes to work */
            mobility?: string | null;
            drivingLicences?: ("A" | "A1" | "A2" | "AM" | "B" | "B1" | "BE" | "C" | "C1" | "C1E" | "CE" | "D" | "D1" | "D1E" | "DE")[];
        };
        ContactDto: {
            email: string | null;
            phone: string | null;
            address: string | null;
            birthDate: string | null;
            website: string | null;
            commune: components["schemas"]["CommuneDto"] | null;
            mobility: string | null;
            drivingLicences: ("A" | "A1" | "A2" | "AM" | "B" | "B1" | "BE" | "C" | "C1" | "C1E" | "CE" | "D" | "D1" | "D1E" | "DE")[];
        };
        ProfileDto: {
            givenName: string;
            familyName: string;
            headline: string | null;
            summary: string | null;
            /** @description Absent when contact details may not be seen */
            contact?: components["schemas"]["ContactDto"];
            /** @description Counts the saves; send it back as If-Match */
            version: number;
        };
        ReceiptReaderDto: {
            givenName: string;
            familyName: string;
            structure: string;
        };
        ReceiptTitleDto: {
            /** @enum {string} */
            section: "evidence" | "experiences" | "languages" | "skills";
            id: string;
            title: string;
        };
        ReceiptTermsDto: {
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @description Single things shared, or left out when `later` is true; null: whole sections */
            items: string[] | null;
            /** @description What these things were called, part by part; null in receipts from before titles were kept */
            titles: components["schemas"]["ReceiptTitleDto"][] | null;
            /** @description Whether what is added later joins; null: it does */
            later: boolean | null;
            /** @description Contact details, line by line; null: all of them when `sections` has contact */
            contactLines: string[] | null;
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            note: string | null;
            /** @description Whether the note is the reader's, who asked; else it is the giver's */
            noteByReader: boolean;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ReceiptDto: {
            id: string;
            /**
             * @description What was done
             * @enum {string}
             */
            kind: "changed" | "given" | "reader-left" | "renewed" | "replaced" | "withdrawn";
            /** Format: date-time */
            at: string;
            /** @description The share it is about; null when it is about a link */
            grantId: string | null;
            /** @description The link it is about; null when it is about a share */
            linkId: string | null;
            giver: {
                givenName: string;
                familyName: string;
            };
            reader: components["schemas"]["ReceiptReaderDto"];
            terms: components["schemas"]["ReceiptTermsDto"];
            /** @description The version of the privacy notice that had been accepted */
            noticeVersion: string | null;
            /** @description SHA-256 of the receipt's text, made when the receipt was */
            hash: string | null;
            /** @description Whether the text that is made now is still that one */
            intact: boolean;
        };
        FoundConceptDto: {
            id: string;
            /** @description `starter`, `rome`, `esco`... */
            source: string;
            version: string;
            /** @description As its source writes it: a code, or a URI */
            code: string;
            /** @enum {string} */
            kind: "activity" | "attitude" | "group" | "knowledge" | "occupation" | "skill" | "theme";
            /** @description What it is called first */
            label: string;
            /** @description What was found, when that is another name of it */
            matched: string | null;
        };
        NamedConceptDto: {
            id: string;
            code: string;
            /** @enum {string} */
            kind: "activity" | "attitude" | "group" | "knowledge" | "occupation" | "skill" | "theme";
            label: string;
        };
        RelatedConceptDto: {
            id: string;
            code: string;
            /** @enum {string} */
            kind: "activity" | "attitude" | "group" | "knowledge" | "occupation" | "skill" | "theme";
            label: string;
            /**
             * @description In the heart of it, or beside it
             * @enum {string}
             */
            strength: "core" | "optional";
        };
        ReferenceConceptDto: {
            source: string;
            version: string;
            /** @description Whether it is of the version of its source that is searched */
            offered: boolean;
            /** @description What it is called too */
            alternatives: string[];
            /** @description The group it belongs to */
            broader: components["schemas"]["NamedConceptDto"] | null;
            /** @description What an occupation asks for, what an activity or a theme shows; core first */
            related: components["schemas"]["RelatedConceptDto"][];
            /** @description What asks for a skill, or shows it; core first */
            relatedFrom: components["schemas"]["RelatedConceptDto"][];
            id: string;
            code: string;
            /** @enum {string} */
            kind: "activity" | "attitude" | "group" | "knowledge" | "occupation" | "skill" | "theme";
            label: string;
        };
        ReceivedRequestDto: {
            id: string;
            counsellor: components["schemas"]["AskingCounsellorDto"];
            /** @description What they would like to read */
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            /** @description Why they ask, in their words */
            note: string;
            /** @description For how long */
            days: number;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date-time
             * @description It goes by itself then
             */
            expiresAt: string;
            /** @enum {string} */
            state: "accepted" | "pending";
        };
        AcceptanceDto: {
            /** @description What they will be able to read. Name, headline and summary come with any share */
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /**
             * @description Ids of experiences, skills, evidence and languages: those that are shared, or with `later` those that are not.
             *     Without it: all that is there now
             */
            items?: string[];
            /** @description Whether what is added later to these sections joins the share; false unless told */
            later?: boolean;
            /**
             * @description The contact lines that are shared, and no others: when `contact` joins the sections, at least one is named.
             *     Left out of a change, they are as they were
             */
            contactLines?: ("address" | "birthDate" | "commune" | "email" | "licences" | "mobility" | "phone" | "website")[];
            /** @description How many days it lasts, from now */
            days: number;
        };
        RefusalDto: {
            /** @description No more requests from this counsellor; they are not told */
            block?: boolean;
        };
        RequestBlockDto: {
            id: string;
            givenName: string;
            familyName: string;
            structure: string;
            /** Format: date-time */
            blockedAt: string;
        };
        NewSkillDto: {
            /** @description The skill in plain words */
            name: string;
            details?: string | null;
            /**
             * @description 1 I am discovering it, 2 with help, 3 without help, 4 I can show others
             * @enum {number|null}
             */
            level?: 1 | 2 | 3 | 4 | null;
            /**
             * @description How hard what I do with it is; kept with the level that is said
             * @enum {string|null}
             */
            difficulty?: "unforeseen" | "usual" | "varied" | null;
            /**
             * @description Where I do it; kept with the level that is said
             * @enum {string|null}
             */
            setting?: "known" | "pressing" | "several" | null;
            /** @description Where its name was chosen from; null for my own words */
            reference?: components["schemas"]["SkillReferenceDto"] | null;
            /** @description My own groupings */
            classifications?: string[];
            /** @description Where or with whom it is used */
            contexts?: string[];
            /** @description The experiences where it was used */
            experienceIds?: string[];
        };
        SkillChangeDto: {
            /** @description The skill in plain words */
            name?: string;
            details?: string | null;
            /**
             * @description 1 I am discovering it, 2 with help, 3 without help, 4 I can show others
             * @enum {number|null}
             */
            level?: 1 | 2 | 3 | 4 | null;
            /**
             * @description How hard what I do with it is; kept with the level that is said
             * @enum {string|null}
             */
            difficulty?: "unforeseen" | "usual" | "varied" | null;
            /**
             * @description Where I do it; kept with the level that is said
             * @enum {string|null}
             */
            setting?: "known" | "pressing" | "several" | null;
            /** @description Where its name was chosen from; null for my own words */
            reference?: components["schemas"]["SkillReferenceDto"] | null;
            /** @description My own groupings */
            classifications?: string[];
            /** @description Where or with whom it is used */
            contexts?: string[];
            /** @description The experiences where it was used */
            experienceIds?: string[];
        };
        AlikeSkillsDto: {
            /**
             * @description Chosen from the same place of a reference, in the same words, or in nearly the same words
             * @enum {string}
             */
            likeness: "reference" | "wording" | "words";
            /** @description The two, the older one first */
            ids: string[];
        };
        MergeSkillDto: {
            /**
             * Format: uuid
             * @description The skill that goes to the bin
             */
            from: string;
            /** @description Its version, as If-Match is the other's: refused when it has changed since */
            fromVersion?: number;
            /** @description What the one that stays is called */
            name: string;
        };
        TellApartDto: {
            /**
             * Format: uuid
             * @description The other skill
             */
            from: string;
        };
        SkillGroupDto: {
            /** @description Of the group, as its source writes it */
            code: string;
            /** @description In the language that was asked for */
            label: string;
            /** @description My skills of this group, oldest first */
            skillIds: string[];
        };
        HadSkillDto: {
            /** @description My skills that are this one */
            skillIds: string[];
            /** @description In the starter set */
            code: string;
            label: string;
        };
        OccupationSkillDto: {
            /** @description In the starter set */
            code: string;
            label: string;
        };
        NearbyOccupationDto: {
            /** @description Of ROME 4.0 */
            code: string;
            label: string;
            have: components["schemas"]["HadSkillDto"][];
            learn: components["schemas"]["OccupationSkillDto"][];
        };
        OccupationActivityDto: {
            text: string;
            /** @description The skill that it shows best */
            skill: components["schemas"]["HadSkillDto"];
        };
        OccupationDto: {
            /** @description Of ROME 4.0 */
            code: string;
            label: string;
            activities: components["schemas"]["OccupationActivityDto"][];
        };
        RenameClassificationDto: {
            /** @description One of my groupings, as it is called now */
            from: string;
            /** @description What it is called from now on; null takes it away from every skill */
            to: string | null;
        };
        RenamedClassificationDto: {
            /** @description How many skills had it */
            changed: number;
        };
        NewerWordingDto: {
            skillId: string;
            /** @description What the reference calls it today */
            label: string;
            /** @description The same place, in today's version */
            reference: components["schemas"]["SkillReferenceDto"];
        };
        PortfolioDto: {
            ownerId: string;
            profile: components["schemas"]["ProfileDto"];
            photo?: components["schemas"]["PhotoDto"];
            experiences?: components["schemas"]["ExperienceDto"][];
            skills?: components["schemas"]["SkillDto"][];
            evidence?: components["schemas"]["EvidenceDto"][];
            languages?: components["schemas"]["LanguageDto"][];
        };
        NewCommentDto: {
            /**
             * Format: uuid
             * @description The item that it is about, among those I see; left out, it is about the whole
             */
            itemId?: string | null;
            /** @description Plain text; the other of the two reads it */
            text: string;
        };
        ReaderCommentsReadDto: {
            /** Format: uuid */
            threadId: string;
            /**
             * Format: uuid
             * @description The last comment that was shown
             */
            through: string;
        };
        ReaderCommentChangeDto: {
            /** @description Plain text; the other of the two reads it */
            text: string;
        };
        MyConfirmationDto: {
            skillId: string;
            sentence: string | null;
            /** Format: date-time */
            confirmedAt: string;
            /** @description The words that I confirmed */
            confirmedName: string;
            /** @description Whether the person shows it to others */
            shown: boolean;
        };
        NewConfirmationDto: {
            /** @description What I can say of it; the person reads it, and shows it if they wish */
            sentence?: string | null;
        };
        NewClaimDto: {
            /** @description Six digits */
            code: string;
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            /** @description A sentence that says more about the purpose */
            note?: string | null;
        };
        ClaimedCodeDto: {
            id: string;
            /**
             * @description waiting for the person; given; or ended, by a no or by the time: which is not told
             * @enum {string}
             */
            state: "ended" | "given" | "waiting";
            /** @description Whose portfolio it leads to, once it is given */
            ownerId: string | null;
        };
        LinkKeyDto: {
            /** @description When the link asks for one */
            password?: string | null;
            /** @description What stands behind the # of the address */
            token: string;
        };
        LinkTermsDto: {
            /**
             * @description A CV comes with its PDF, chosen items with their files
             * @enum {string}
             */
            what: "cv" | "items";
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Of the link: what is shown may be another as soon as `standing` tells another */
            version: number;
        };
        LinkedPortfolioDto: {
            ownerId: string;
            profile: components["schemas"]["SharedProfileDto"];
            photo?: components["schemas"]["SharedPhotoDto"];
            experiences?: components["schemas"]["SharedExperienceDto"][];
            skills?: components["schemas"]["SharedSkillDto"][];
            evidence?: components["schemas"]["SharedEvidenceDto"][];
            languages?: components["schemas"]["SharedLanguageDto"][];
            access: components["schemas"]["LinkTermsDto"];
        };
        LinkTokenDto: {
            /** @description What stands behind the # of the address */
            token: string;
        };
        LinkStandingDto: {
            /** @description Another than that of the opening: what is shown may no longer be what is shared */
            version: number;
        };
        LinkedFileKeyDto: {
            /** @description When the link asks for one */
            password?: string | null;
            /** @description What stands behind the # of the address */
            token: string;
            /** Format: uuid */
            evidenceId: string;
        };
        SharedWithMeDto: {
            ownerId: string;
            givenName: string;
            familyName: string;
            headline: string | null;
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            note: string | null;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When more of it was opened to me than before; null when never
             */
            widenedAt: string | null;
            /**
             * Format: date-time
             * @description When I last read it; null when never
             */
            lastReadAt: string | null;
            /**
             * Format: date-time
             * @description The newest change among what I may read; null when nothing of it has a date
             */
            lastChangeAt: string | null;
        };
        MyAccessDto: {
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            note: string | null;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The share by which I read; another one than before tells that the terms have changed */
            grantId: string;
            version: number;
        };
        AskedPersonDto: {
            ownerId: string;
            givenName: string;
            familyName: string;
        };
        SentRequestDto: {
            id: string;
            /** @description As I wrote it; null when I asked someone who shares with me */
            email: string | null;
            /** @description Someone who shares with me now, when I asked them as such or they accepted */
            person: components["schemas"]["AskedPersonDto"] | null;
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            note: string;
            days: number;
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description It goes by itself then, answered or not
             */
            expiresAt: string;
            /**
             * @description pending until accepted; a refusal is not told
             * @enum {string}
             */
            state: "accepted" | "pending";
        };
        NewRequestDto: {
            /**
             * Format: email
             * @description The person's e-mail address; or else their id
             */
            email?: string | null;
            /**
             * Format: uuid
             * @description A person who shares with me already; or else an address
             */
            ownerId?: string | null;
            /** @description What I would like to read */
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            /** @description Why I ask; the person reads it */
            note: string;
            /** @description For how many days */
            days: number;
        };
        GroupedCodesDto: {
            /** @description Of skills of the starter set */
            codes: string[];
        };
        ReferenceGroupDto: {
            code: string;
            /** @description In the language that was asked for */
            label: string;
            /** @description Those of this group, among the ones asked about */
            codes: string[];
        };
        MemberDto: {
            id: string;
            givenName: string;
            familyName: string;
            email: string;
            /** @enum {string} */
            role: "administrator" | "counsellor";
            title: string | null;
            /**
             * Format: date-time
             * @description When they joined, or were invited if they have not yet
             */
            since: string;
            /**
             * Format: date-time
             * @description When their account was closed; null while it is open
             */
            until: string | null;
            /** @description Invited, and has not chosen a password yet */
            pending: boolean;
        };
        StructureDto: {
            id: string;
            name: string;
            organisation: string;
            commune: string | null;
            members: components["schemas"]["MemberDto"][];
        };
        InvitationDto: {
            /**
             * Format: email
             * @description A professional address of their own: it will be their sign-in
             */
            email: string;
            givenName: string;
            familyName: string;
            /** @description What they do in the structure */
            title?: string | null;
        };
        PersonTodayDto: {
            ownerId: string;
            givenName: string;
            familyName: string;
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** @enum {string} */
            purpose: "career-project" | "first-interview" | "job-search" | "other" | "training" | "vae";
            note: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** @description Whether I have read it before: then it was opened further since */
            read: boolean;
        };
        PeopleTodayDto: {
            count: number;
            first: components["schemas"]["PersonTodayDto"][];
        };
        AnsweredTodayDto: {
            ownerId: string;
            givenName: string;
            familyName: string;
            /** @description How many answers I have not read, about what they still share */
            unread: number;
        };
        AnswersTodayDto: {
            count: number;
            first: components["schemas"]["AnsweredTodayDto"][];
        };
        RequestTodayDto: {
            id: string;
            /** @description As I wrote it; null when I asked someone who shares with me */
            email: string | null;
            /** @description Someone who shares with me now, when I asked them as such or they accepted */
            person: components["schemas"]["AskedPersonDto"] | null;
            sections: ("contact" | "evidence" | "experiences" | "languages" | "photo" | "skills")[];
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description It goes by itself then, answered or not
             */
            expiresAt: string;
        };
        RequestsTodayDto: {
            count: number;
            first: components["schemas"]["RequestTodayDto"][];
        };
        TodayDto: {
            /** @description Given or opened further since I last read, newest first */
            shares: components["schemas"]["PeopleTodayDto"];
            /** @description Answers to my comments, by name */
            answers: components["schemas"]["AnswersTodayDto"];
            /** @description What I asked and nobody has accepted, newest first */
            requests: components["schemas"]["RequestsTodayDto"];
            /** @description Shares that end within 7 days, the nearest first */
            ending: components["schemas"]["PeopleTodayDto"];
        };
        LinkedCvDto: {
            /**
             * @description Of the headings and levels; without it, the language of the request
             * @enum {string}
             */
            lang?: "en" | "fr";
            /** @description What stands behind the # of the address */
            token: string;
            /** @description When the link asks for one */
            password?: string | null;
        };
        PageDto: {
            /** @description In pixels */
            width: number;
            height: number;
            /** @description data:image/webp;base64,… */
            picture: string;
            /** @description What a program takes out of this page, in the order in which it meets it */
            text: string;
        };
        AdviceDto: {
            /** @enum {string} */
            code: "backwards" | "empty" | "sensitive" | "too-long";
            /** @description The thing that it is about; null for the whole, or the profile */
            itemId: string | null;
            field: string | null;
            /** @description The words that were found */
            found: string | null;
            /**
             * @description For sensitive words: what they touch on
             * @enum {string|null}
             */
            reason: "belief" | "birth" | "family" | "health" | "origin" | "social-security" | "union" | null;
        };
        DocumentPreviewDto: {
            /** @description Of the document: the count of its saves when this was made */
            version: number;
            /** @description Of the file, hexadecimal */
            sha256: string;
            pageCount: number;
            /** @description The first ones: a long document is not drawn to its end */
            pages: components["schemas"]["PageDto"][];
            advice: components["schemas"]["AdviceDto"][];
        };
        DocumentCodeDto: {
            /** @description As it stands on the document; capitals and hyphens do not matter */
            code: string;
            /** @description SHA-256 of a file, hexadecimal: to ask whether it is this very one */
            sha256?: string | null;
        };
        IssuedDocumentDto: {
            /** @enum {string} */
            kind: "booklet" | "cv-anonymous" | "cv-by-date" | "cv-by-skill" | "europass" | "portfolio";
            /** @enum {string} */
            language: "en" | "fr";
            /** @description ISO 8601 */
            firstIssuedAt: string;
            /** @description ISO 8601 */
            lastIssuedAt: string;
            /** @description By others, on the last one */
            confirmations: number;
            /** @description When the very file that was asked about was made; null when it is not one of them, or none was asked about */
            fileIssuedAt: string | null;
        };
        PreparedFileDto: {
            id: string;
            /** @description Of my own; null for what somebody shares with me */
            documentId: string | null;
            /** @enum {string} */
            state: "cancelled" | "failed" | "ready" | "underway" | "waiting";
            /** @description Of `steps`, which are not known before it is begun */
            stepsDone: number;
            steps: number | null;
            /** @description Why it failed: the code of a refusal, as in problem answers */
            failure: string | null;
            /** @description Once it is ready */
            name: string | null;
            /** @description In bytes */
            size: number | null;
            /** @description ISO 8601 */
            askedAt: string;
            /** @description ISO 8601 */
            endedAt: string | null;
            /** @description When it goes; ISO 8601 */
            expiresAt: string;
        };
        AskedPreparationDto: {
            /**
             * Format: uuid
             * @description Of my own documents: a portfolio or a booklet
             */
            documentId: string;
        };
        AskedSharedPreparationDto: {
            /**
             * @description Of the headings and levels
             * @enum {string}
             */
            language: "en" | "fr";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccessLog_list: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                before?: string;
                /** @description Records a page, 50 unless told */
                limit?: number;
                /** @description Only of this reader, or link, by the id that `readers` or `links` gives */
                reader?: string;
                /** @description Only what was done this way */
                action?: "export" | "file" | "print" | "read";
                /** @description Only from this instant on, in UTC: 2026-11-27T08:30:00.000Z */
                from?: string;
                /** @description Only before this instant, in UTC */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogDto"];
                };
            };
        };
    };
    AccessLog_download: {
        parameters: {
            query?: {
                /** @description A file for programs, with the chain, or a table for people; json unless told */
                format?: "csv" | "json";
            };
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/csv": string;
                };
            };
        };
    };
    AccessLog_check: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainCheckDto"];
                };
            };
        };
    };
    AccessLog_checkKept: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeptHeadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainCheckDto"];
                };
            };
        };
    };
    Account_take: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    Account_erase: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Auth_notice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    Auth_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Auth_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Auth_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Auth_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Factors_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorsDto"];
                };
            };
        };
    };
    Factors_prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Factors_beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolmentDto"];
                };
            };
        };
    };
    Factors_removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Factors_confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedFactorDto"];
                };
            };
        };
    };
    Factors_renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    Factors_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountEventDto"][];
                };
            };
        };
    };
    Passkeys_toAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    Passkeys_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedFactorDto"];
                };
            };
        };
    };
    Passkeys_toProve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    Passkeys_prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Passkeys_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Passwords_forgotten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Passwords_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Passwords_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Passwords_verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Passwords_resend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionDto"][];
                };
            };
        };
    };
    Sessions_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Bin_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BinnedItemDto"][];
                };
            };
        };
    };
    Comments_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentsDto"];
                };
            };
        };
    };
    Comments_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadDto"];
                };
            };
        };
    };
    Comments_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentsReadDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Comments_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Comments_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Comments_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadDto"];
                };
            };
        };
    };
    Codes_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCodeDto"];
                };
            };
        };
    };
    Codes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareCodeDto"];
                };
            };
        };
    };
    Codes_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Codes_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeConfirmationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDto"];
                };
            };
        };
    };
    Communes_search: {
        parameters: {
            query: {
                /** @description Beginning of a name or postal code, two characters or more */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommuneDto"][];
                };
            };
        };
    };
    Confirmations_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Confirmations_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationShownDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outsider_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedConfirmationDto"];
                };
            };
        };
    };
    Outsider_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationAnswerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Outsider_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationWithdrawalDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConfirmationRequests_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationRequestDto"][];
                };
            };
        };
    };
    ConfirmationRequests_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConfirmationRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationRequestDto"];
                };
            };
        };
    };
    ConfirmationRequests_sendAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationRequestDto"];
                };
            };
        };
    };
    ConfirmationRequests_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DigitalChecks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitalCheckDto"][];
                };
            };
        };
    };
    DigitalChecks_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitalCheckDto"];
                };
            };
        };
    };
    DigitalChecks_framework: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitalFrameworkDto"];
                };
            };
        };
    };
    DigitalChecks_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitalAnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitalCheckDto"];
                };
            };
        };
    };
    DigitalChecks_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitalCheckDto"];
                };
            };
        };
    };
    DigitalChecks_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Directory_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedStructureDto"][];
                };
            };
        };
    };
    Evidence_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLinkDto"] | components["schemas"]["NewFileDto"];
                "multipart/form-data": components["schemas"]["NewLinkDto"] | components["schemas"]["NewFileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
        };
    };
    Evidence_bin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Evidence_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
        };
    };
    Evidence_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
        };
    };
    Evidence_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Storage_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageDto"];
                };
            };
        };
    };
    Experiences_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExperienceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceDto"];
                };
            };
        };
    };
    Experiences_bin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Experiences_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperienceChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceDto"];
                };
            };
        };
    };
    Experiences_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceDto"];
                };
            };
        };
    };
    Fields_find: {
        parameters: {
            query?: {
                /** @description Only occupations, or only themes of life; both unless told */
                kind?: "occupation" | "theme";
                /** @description What was typed so far; without it, all of them */
                q?: string;
            };
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldSummaryDto"][];
                };
            };
        };
    };
    Fields_read: {
        parameters: {
            query: {
                source: "digcomp" | "esco" | "rome" | "starter";
                /** @description As its source writes it: a code, or a URI */
                code: string;
            };
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDto"];
                };
            };
        };
    };
    Telling_open: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenTellingDto"];
                };
            };
        };
    };
    Telling_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TellingDto"];
                };
            };
        };
    };
    Telling_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenSkillsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedSkillDto"][];
                };
            };
        };
    };
    Grants_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDto"][];
                };
            };
        };
    };
    Grants_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDto"];
                };
            };
        };
    };
    Grants_previewOf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantScopeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDto"];
                };
            };
        };
    };
    Grants_stopEverything: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoppedDto"];
                };
            };
        };
    };
    Grants_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDto"];
                };
            };
        };
    };
    Grants_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Grants_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDto"];
                };
            };
        };
    };
    Grants_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedPortfolioDto"];
                };
            };
        };
    };
    Imports_preview: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    Imports_accept: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportChoiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportDto"];
                };
            };
        };
    };
    Documents_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"][];
                };
            };
        };
    };
    Documents_compose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
        };
    };
    Documents_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
        };
    };
    Documents_bin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Documents_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
        };
    };
    Documents_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCopyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
        };
    };
    Documents_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
        };
    };
    Languages_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLanguageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageDto"];
                };
            };
        };
    };
    Languages_bin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Languages_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageDto"];
                };
            };
        };
    };
    Languages_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageDto"];
                };
            };
        };
    };
    Notices_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareNoticesDto"];
                };
            };
        };
    };
    Notices_see: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notices_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsDto"];
                };
            };
        };
    };
    Notices_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsDto"];
                };
            };
        };
    };
    Links_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLinkDto"][];
                };
            };
        };
    };
    Links_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShareLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressedLinkDto"];
                };
            };
        };
    };
    Links_previewOf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareLinkScopeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDto"];
                };
            };
        };
    };
    Links_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Links_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareLinkChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLinkDto"];
                };
            };
        };
    };
    Links_readdress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressedLinkDto"];
                };
            };
        };
    };
    Photo_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    Photo_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewPhotoDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDto"];
                };
            };
        };
    };
    Photo_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Profile_amend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                };
            };
        };
    };
    Receipts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"][];
                };
            };
        };
    };
    Receipts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
        };
    };
    Receipts_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    Referentials_search: {
        parameters: {
            query: {
                /** @description What was typed so far, two letters or more */
                q: string;
                /** @description Only these kinds; all but groups unless told */
                kind?: ("activity" | "attitude" | "group" | "knowledge" | "occupation" | "skill" | "theme")[];
                /** @description At most so many, 10 unless told */
                limit?: number;
                /** @description In which language; French unless told */
                lang?: "en" | "fr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundConceptDto"][];
                };
            };
        };
    };
    Referentials_read: {
        parameters: {
            query?: {
                /** @description In which language; French unless told */
                lang?: "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceConceptDto"];
                };
            };
        };
    };
    Requests_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedRequestDto"][];
                };
            };
        };
    };
    Requests_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDto"];
                };
            };
        };
    };
    Requests_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Requests_blocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestBlockDto"][];
                };
            };
        };
    };
    Requests_unblock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Skills_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSkillDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillDto"];
                };
            };
        };
    };
    Skills_bin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Skills_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillDto"];
                };
            };
        };
    };
    Skills_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillDto"];
                };
            };
        };
    };
    SkillMerges_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlikeSkillsDto"][];
                };
            };
        };
    };
    SkillMerges_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeSkillDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillDto"];
                };
            };
        };
    };
    SkillMerges_tellApart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellApartDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SkillPicture_groups: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillGroupDto"][];
                };
            };
        };
    };
    SkillPicture_nearby: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearbyOccupationDto"][];
                };
            };
        };
    };
    SkillPicture_occupation: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupationDto"];
                };
            };
        };
    };
    Classifications_rename: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameClassificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenamedClassificationDto"];
                };
            };
        };
    };
    NewerWordings_list: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewerWordingDto"][];
                };
            };
        };
    };
    Portfolio_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioDto"];
                };
            };
        };
    };
    SharedComments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadDto"][];
                };
            };
        };
    };
    SharedComments_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadDto"];
                };
            };
        };
    };
    SharedComments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReaderCommentsReadDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SharedComments_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SharedComments_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReaderCommentChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThreadDto"];
                };
            };
        };
    };
    Confirmations_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyConfirmationDto"][];
                };
            };
        };
    };
    Confirmations_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConfirmationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyConfirmationDto"];
                };
            };
        };
    };
    Confirmations_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Claims_claim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaimDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedCodeDto"];
                };
            };
        };
    };
    Claims_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedCodeDto"];
                };
            };
        };
    };
    Links_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedPortfolioDto"];
                };
            };
        };
    };
    Links_standing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkStandingDto"];
                };
            };
        };
    };
    Links_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkedFileKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Portfolios_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedWithMeDto"][];
                };
            };
        };
    };
    Portfolios_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedPortfolioDto"];
                };
            };
        };
    };
    Portfolios_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Portfolios_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAccessDto"];
                };
            };
        };
    };
    Portfolios_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    SentRequests_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentRequestDto"][];
                };
            };
        };
    };
    SentRequests_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentRequestDto"];
                };
            };
        };
    };
    SentRequests_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SkillGroups_groups: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupedCodesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceGroupDto"][];
                };
            };
        };
    };
    Structure_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StructureDto"];
                };
            };
        };
    };
    Structure_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
        };
    };
    Structure_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Structure_resetFactors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Today_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayDto"];
                };
            };
        };
    };
    Cv_own: {
        parameters: {
            query?: {
                /** @description Whether my photo is on it; not, unless I say so */
                photo?: "false" | "true";
                /** @description Of the headings and levels; without it, the language of the request */
                lang?: "en" | "fr";
            };
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Cv_shared: {
        parameters: {
            query?: {
                /** @description Of the headings and levels; without it, the language of the request */
                lang?: "en" | "fr";
            };
            header?: {
                "accept-language"?: string;
            };
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    LinkedCv_cv: {
        parameters: {
            query?: never;
            header?: {
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkedCvDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Documents_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Documents_word: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    Documents_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    Documents_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPreviewDto"];
                };
            };
        };
    };
    IssuedDocuments_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedDocumentDto"];
                };
            };
        };
    };
    PreparedFiles_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"][];
                };
            };
        };
    };
    PreparedFiles_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedPreparationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"];
                };
            };
        };
    };
    PreparedFiles_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"];
                };
            };
        };
    };
    PreparedFiles_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PreparedFiles_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"];
                };
            };
        };
    };
    PreparedFiles_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"];
                };
            };
        };
    };
    PreparedFiles_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    SharedPreparedFiles_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"][];
                };
            };
        };
    };
    SharedPreparedFiles_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedSharedPreparationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"];
                };
            };
        };
    };
    SharedPreparedFiles_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"];
                };
            };
        };
    };
    SharedPreparedFiles_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SharedPreparedFiles_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"];
                };
            };
        };
    };
    SharedPreparedFiles_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedFileDto"];
                };
            };
        };
    };
    SharedPreparedFiles_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Receipts_paper: {
        parameters: {
            query?: {
                /** @description Of the headings and levels; without it, the language of the request */
                lang?: "en" | "fr";
            };
            header?: {
                "accept-language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
}
