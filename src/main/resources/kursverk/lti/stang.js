// The platform closes its dialogue and shows the new connection (Dynamic Registration 1.0, 3.7). Nothing secret is told.
(window.opener ?? window.parent).postMessage({ subject: "org.imsglobal.lti.close" }, "*");
